package org.araxes.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.araxes.catalog.Claim;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle;
import org.araxes.catalog.LayerStyle.LabelPlace;
import org.araxes.catalog.LayerStyle.Marker;
import org.araxes.catalog.Names;
import org.araxes.render.ink.Box;
import org.araxes.render.label.Anchor;
import org.araxes.render.label.LabelText;
import org.araxes.render.label.LabelWish;
import org.araxes.render.label.Obstacle;
import org.araxes.render.label.PlacedLabel;
import org.araxes.render.label.Placement;
import org.araxes.render.prepare.AreaSpot;
import org.araxes.render.prepare.Banded;
import org.araxes.render.prepare.LinePaths;
import org.araxes.render.prepare.PreparedClaim;
import org.araxes.render.prepare.PreparedLayer;
import org.jspecify.annotations.Nullable;

/** Gathers the names that want a place at the scale of a frame, wherever on the map they are. One thread. */
final class LabelWishes {

    /** Ranks count less than a layer's priority. */
    private static final long PRIORITY = 1_000;

    /** Lines under names are smoothed this much, CSS pixels: as names stand the same at every resolution. */
    private static final double SMOOTHING_PIXELS = 3;

    private static final double CLEARANCE_PIXELS = 3;

    private static final double SMALL_AREA_PIXELS = 22;

    private final FrameContext frame;
    private final LabelStyles styles;
    private final double scale;
    /** Where names along lines are placed, world pixels. */
    private final Box linesNear;

    private final List<LabelWish> wishes = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();
    private final List<Country> sheets = new ArrayList<>();
    private final List<Banded> claimed = new ArrayList<>();
    /** Boxes of lakes with names, world pixels. */
    private final List<Box> waters = new ArrayList<>();

    /** Boxes of areas that are claimed, world pixels. */
    private final List<Box> claimBoxes = new ArrayList<>();

    private final List<AreaWish> areaWishes = new ArrayList<>();
    /** Whose names they are. */
    private final Map<LabelWish, Hit> owners = new IdentityHashMap<>();

    private final List<Obstacle> obstacles = new ArrayList<>();

    LabelWishes(FrameContext frame, LabelStyles styles) {
        this.frame = frame;
        this.styles = styles;
        this.scale = frame.toDevice().pixelsPerMeter();
        this.linesNear = worldBox(LabelReach.ofLines(frame));
    }

    /** All wishes: those for areas of the data, then the rest in the order in which they came. */
    List<LabelWish> wishes() {
        List<LabelWish> all = new ArrayList<>();
        areaWishes.forEach(w -> all.add(clearOfOthers(w)));
        all.addAll(wishes);
        return all;
    }

    /** A name that stands beside its area on another of the kind would seem to be the other's. */
    private LabelWish clearOfOthers(AreaWish wish) {
        Anchor.InArea area = wish.area();
        Box reach = area.box().grown(wish.text().width() + frame.px(2 * CLEARANCE_PIXELS));
        List<Box> others = (area.otherwise() == Anchor.Otherwise.OVER_THE_EDGE ? waters : claimBoxes)
                .stream()
                        .filter(o -> o.intersects(reach) && !o.contains(area.box()))
                        .toList();
        LabelWish clear = new LabelWish(wish.text(), wish.priority(), LabelWish.Need.IF_ROOM, area.clearOf(others));
        owners.put(clear, wish.owner());
        return clear;
    }

    private record AreaWish(LabelText text, long priority, Anchor.InArea area, Hit owner) {}

    /** The names that were placed, and whose they are, in the order in which they are drawn. */
    List<DrawnNames.Name> names(Placement placement) {
        Map<PlacedLabel, Hit> hits = new IdentityHashMap<>();
        owners.forEach((wish, hit) -> placement.of(wish).forEach(label -> hits.put(label, hit)));
        List<DrawnNames.Name> names = new ArrayList<>();
        for (PlacedLabel label : placement.labels()) {
            Hit hit = hits.get(label);
            if (hit != null) {
                names.add(new DrawnNames.Name(label, hit));
            }
        }
        return names;
    }

    /** Countries whose names are shown, then map sheets, whose names give way to theirs. */
    List<Country> countries() {
        List<Country> all = new ArrayList<>(countries);
        all.addAll(sheets);
        return all;
    }

    /** Areas that a claim on the map is about. */
    List<Banded> claimed() {
        return claimed;
    }

    /** Symbols that names keep clear of. */
    List<Obstacle> obstacles() {
        return obstacles;
    }

    /**
     * A country, or a map sheet, that has its name again and again.
     *
     * @param name its name
     * @param areas its area
     */
    record Country(LabelText name, Banded areas) {}

    void add(PreparedLayer prepared) {
        Layer layer = prepared.layer();
        LayerStyle style = layer.style();
        boolean labels = style.label() != LabelPlace.NONE
                && frame.request().viewport().scaleDenominator() <= style.labelMaxScale();
        for (PreparedClaim claim : prepared.claims()) {
            if (!frame.scene().shows(claim.claim())) {
                continue;
            }
            frame.checkCancelled();
            addObstacles(claim, style);
            addClaimed(claim);
            if (labels) {
                addWish(claim, layer);
            }
        }
    }

    private void addObstacles(PreparedClaim claim, LayerStyle style) {
        addSmallArea(claim, style);
        if (style.marker() == Marker.NONE) {
            return;
        }
        double r = frame.px(style.sizePixels()) / 2;
        for (int i = 0; i < claim.points().length; i += 2) {
            double x = worldX(claim.points()[i]);
            double y = worldY(claim.points()[i + 1]);
            obstacles.add(new Obstacle(new Box(x - r, y - r, x + r, y + r), symbolPriority(claim.claim(), style)));
        }
    }

    private void addClaimed(PreparedClaim claim) {
        Banded areas = claim.areas();
        boolean ground = switch (claim.claim().kind()) {
            case COUNTRY, PROVINCE, LAKE, RIVER, SHEET -> true;
            default -> false;
        };
        if (areas != null && !ground) {
            claimed.add(areas);
            claimBoxes.add(worldBox(areas.spots().getFirst().box()));
        }
    }

    /** An enclave of a few pixels would vanish under a name. */
    private void addSmallArea(PreparedClaim claim, LayerStyle style) {
        Box b = claim.box();
        boolean small = Math.max(b.width(), b.height()) * scale < frame.px(SMALL_AREA_PIXELS);
        if (small && claim.areas() != null && style.colour() == LayerStyle.Colour.CLAIMANT) {
            obstacles.add(new Obstacle(worldBox(b), layerPriority(style)));
        }
    }

    private void addWish(PreparedClaim claim, Layer layer) {
        Claim c = claim.claim();
        LayerStyle style = layer.style();
        Hit owner = new Hit.OnClaim(layer, c, Hit.Part.NAME, 0);
        Names names = c.label() != null ? c.label() : c.names();
        String shown = names.shown(frame.scene().names());
        if (shown.isBlank()) {
            return;
        }
        LabelText text = new LabelText(shown, styles.of(c, style));
        Anchor anchor = anchor(claim, style);
        Banded areas = claim.areas();
        if (areas != null && c.kind() == ClaimKind.LAKE) {
            waters.add(worldBox(areas.spots().getFirst().box()));
        }
        if (areas != null && (c.kind() == ClaimKind.COUNTRY || c.kind() == ClaimKind.SHEET)) {
            (c.kind() == ClaimKind.COUNTRY ? countries : sheets).add(new Country(text, areas));
        }
        if (anchor instanceof Anchor.AlongLine(double[] xy, double clearance)) {
            addAlong(text, priority(c, style), xy, clearance, owner);
        } else if (anchor instanceof Anchor.InArea area) {
            areaWishes.add(new AreaWish(text, priority(c, style), area, owner));
        } else if (anchor != null) {
            add(new LabelWish(text, priority(c, style), LabelWish.Need.IF_ROOM, anchor), owner);
        }
    }

    /** A wish, and whose name it is. */
    void add(LabelWish wish, Hit owner) {
        wishes.add(wish);
        owners.put(wish, owner);
    }

    /**
     * Wishes for a name along a line.
     *
     * @param xy the line, world pixels, x and y in turn
     */
    void addAlong(LabelText text, long priority, double[] xy, double clearance, Hit owner) {
        for (double[] piece : LabelReach.pieces(xy, linesNear, frame.steadyPx(1))) {
            Anchor along = new Anchor.AlongLine(piece, clearance);
            add(new LabelWish(text, priority, LabelWish.Need.IF_ROOM, along), owner);
        }
    }

    private @Nullable Anchor anchor(PreparedClaim claim, LayerStyle style) {
        if (claim.points().length > 0) {
            double clearance = frame.px(style.marker() == Marker.NONE ? 0 : style.sizePixels() / 2 + CLEARANCE_PIXELS);
            return new Anchor.AtPoint(worldX(claim.points()[0]), worldY(claim.points()[1]), clearance);
        }
        Banded areas = claim.areas();
        if (areas != null) {
            return inArea(claim.claim().kind(), areas.spots());
        }
        Banded lines = claim.lines();
        if (lines == null) {
            return null;
        }
        double[] path = longest(lines);
        return style.label() == LabelPlace.ALONG
                ? new Anchor.AlongLine(path, frame.px(style.widthPixels() / 2 + CLEARANCE_PIXELS))
                : new Anchor.AtLine(path);
    }

    private Anchor inArea(ClaimKind kind, List<AreaSpot> spots) {
        return inArea(
                spots,
                switch (kind) {
                    case COUNTRY, PROVINCE, DISTRICT, SHEET -> Anchor.Otherwise.NOWHERE;
                    case LAKE -> Anchor.Otherwise.OVER_THE_EDGE;
                    default -> Anchor.Otherwise.BESIDE;
                });
    }

    Anchor.InArea inArea(List<AreaSpot> spots, Anchor.Otherwise otherwise) {
        Box b = spots.getFirst().box();
        List<Anchor.Spot> world = spots.stream()
                .map(s -> new Anchor.Spot(worldX(s.x()), worldY(s.y()), s.room() * scale, s.height() * scale))
                .toList();
        return new Anchor.InArea(world, worldBox(b), otherwise);
    }

    private double[] longest(Banded lines) {
        double[] path = LinePaths.joined(lines.at(frame.px(SMOOTHING_PIXELS) / scale / Banded.TOLERANCE_PIXELS))
                .getFirst();
        for (int i = 0; i < path.length; i += 2) {
            path[i] = worldX(path[i]);
            path[i + 1] = worldY(path[i + 1]);
        }
        return path;
    }

    private static long priority(Claim claim, LayerStyle style) {
        return style.labelPriority() * PRIORITY + claim.rank();
    }

    /** Above every name of the layer: its symbols are not covered by its own names. */
    private static long layerPriority(LayerStyle style) {
        return style.labelPriority() * PRIORITY + PRIORITY - 1;
    }

    /** Only a capital's name may cover the sign of a lesser place, where it would be left out otherwise. */
    private static long symbolPriority(Claim claim, LayerStyle style) {
        boolean lesser = claim.kind() == ClaimKind.PLACE && !LabelStyles.isBold(claim);
        return lesser ? style.labelPriority() * PRIORITY + LabelStyles.BOLD_RANK - 1 : layerPriority(style);
    }

    private Box worldBox(Box map) {
        return new Box(worldX(map.minX()), worldY(map.maxY()), worldX(map.maxX()), worldY(map.minY()));
    }

    double worldX(double mapX) {
        return mapX * scale;
    }

    double worldY(double mapY) {
        return -mapY * scale;
    }
}
