package org.araxes.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.araxes.catalog.Claim;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.Party.ClaimColour;
import org.araxes.catalog.Status;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.ScreenPath;
import org.araxes.render.prepare.Banded;
import org.araxes.render.prepare.PreparedClaim;
import org.araxes.render.prepare.PreparedLayer;

/** Draws a layer's claims: areas, then casings, then lines, then points. One thread. */
final class LayerPainter {

    private final FrameContext frame;
    private final PreparedLayer layer;
    private final LayerStyle style;
    private final Ink ink;
    private final OverlapPainter overlaps;
    private final List<PreparedClaim> claims = new ArrayList<>();

    LayerPainter(FrameContext frame, PreparedLayer layer, OverlapPainter overlaps, Ink ink) {
        this.frame = frame;
        this.layer = layer;
        this.style = layer.layer().style();
        this.ink = ink;
        this.overlaps = overlaps;
        for (PreparedClaim claim : layer.claimsIn(frame.seen())) {
            if (frame.scene().shows(claim.claim())) {
                claims.add(claim);
            }
        }
    }

    void paint() {
        paintAreas();
        paintLines();
        paintPoints();
    }

    /** Tells what areas the layer has where it is drawn already, so that others find what they share with them. */
    void noteAreas() {
        for (PreparedClaim claim : claims) {
            if (claim.areas() != null) {
                overlaps.note(claim, style, colours(claim.claim()));
            }
        }
    }

    private void paintAreas() {
        for (PreparedClaim claim : claims) {
            Banded areas = claim.areas();
            if (areas == null) {
                continue;
            }
            frame.checkCancelled();
            if (style.fill() == LayerStyle.Fill.NONE) {
                overlaps.add(claim, style, colours(claim.claim()), ink); // an outline claims what it encloses
                continue;
            }
            ScreenPath area = frame.emptyPath();
            frame.cutter().areas(areas.at(frame.metersPerDevicePixel(), frame::checkCancelled), area);
            frame.areaLook(style, colours(claim.claim())).paint(ink, area);
            overlaps.add(claim, style, colours(claim.claim()), ink);
            frame.heldDots(claim.claim()).paint(ink, area);
        }
    }

    /** What tells lines of a layer apart. */
    private record Kind(Status status, Set<ClaimColour> colours) {}

    private void paintLines() {
        if (style.line() == LayerStyle.Line.NONE) {
            return;
        }
        Map<Kind, ScreenPath> paths = new LinkedHashMap<>();
        Box seen = frame.seen();
        for (ArcLook arc : arcs()) {
            Banded line = layer.arcs().get(arc.arc());
            if (line.box().intersects(seen)) {
                ScreenPath path =
                        paths.computeIfAbsent(new Kind(arc.status(), arc.colours()), kind -> new ScreenPath());
                frame.cutter().lines(line.at(frame.metersPerDevicePixel(), frame::checkCancelled), path);
            }
        }
        paths.forEach((kind, path) -> {
            frame.checkCancelled();
            look(kind.status, kind.colours).paintCasing(ink, path);
        });
        paths.forEach((kind, path) -> {
            frame.checkCancelled();
            look(kind.status, kind.colours).paintLine(ink, path);
        });
    }

    private Collection<ArcLook> arcs() {
        Map<Integer, ArcLook> arcs = new LinkedHashMap<>();
        for (PreparedClaim claim : claims) {
            Set<ClaimColour> colours = colours(claim.claim());
            Status status = claim.claim().status();
            for (int arc : claim.arcs()) {
                ArcLook known = arcs.get(arc);
                if (known == null) {
                    arcs.put(arc, new ArcLook(arc, status, colours));
                } else {
                    known.join(status, colours);
                }
            }
        }
        return arcs.values();
    }

    private void paintPoints() {
        for (PreparedClaim claim : claims) {
            if (claim.points().length > 0) {
                frame.checkCancelled();
                paintPoints(claim);
            }
        }
    }

    private void paintPoints(PreparedClaim claim) {
        MarkerLook look = new MarkerLook(style, colours(claim.claim()), frame.palette(), frame.px(1));
        for (int i = 0; i < claim.points().length; i += 2) {
            double x = frame.toDevice().x(claim.points()[i]);
            double y = frame.toDevice().y(claim.points()[i + 1]);
            if (frame.cutter().clip().contains(x, y)) {
                look.paint(ink, x, y);
            }
        }
    }

    /** Draws the glow of a selected claim, if it is in this layer. */
    void paintSelection(String claimId) {
        for (PreparedClaim claim : claims) {
            if (claim.claim().id().equals(claimId)) {
                paintGlow(claim);
            }
        }
    }

    private void paintGlow(PreparedClaim claim) {
        ScreenPath path = new ScreenPath();
        for (int arc : claim.arcs()) {
            frame.cutter().lines(layer.arcs().get(arc).at(frame.metersPerDevicePixel(), frame::checkCancelled), path);
        }
        look(claim.claim().status(), colours(claim.claim())).paintGlow(ink, path);
        MarkerLook marker = new MarkerLook(style, colours(claim.claim()), frame.palette(), frame.px(1));
        for (int i = 0; i < claim.points().length; i += 2) {
            marker.paintGlow(
                    ink, frame.toDevice().x(claim.points()[i]), frame.toDevice().y(claim.points()[i + 1]));
        }
    }

    private LineLook look(Status status, Set<ClaimColour> colours) {
        return new LineLook(style, status, colours, frame.palette(), frame.px(1));
    }

    private Set<ClaimColour> colours(Claim claim) {
        return ClaimColours.of(claim, style, frame.scene().catalog());
    }
}
