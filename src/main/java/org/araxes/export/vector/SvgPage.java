package org.araxes.export.vector;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Face;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.ScreenPath;
import org.jspecify.annotations.Nullable;

/**
 * A page of SVG 1.1 that Inkscape opens with its layers: a group a layer, text as text with its rim behind it, no nested
 * transforms. One thread.
 */
final class SvgPage implements VectorPage {

    private final SvgWriter out;
    private final FontSubsets fonts;

    /** A clip that no element has been given yet. */
    private @Nullable String waitingClip;

    /** For each clip that is open, whether it has an element of its own. */
    private final Deque<Boolean> clips = new ArrayDeque<>();

    private final Set<String> ids = new HashSet<>();

    private int clipCount;

    SvgPage(SvgWriter out, FontSubsets fonts) {
        this.out = out;
        this.fonts = fonts;
    }

    @Override
    public void fill(ScreenPath area, boolean evenOdd, int argb) {
        StringBuilder d = new StringBuilder();
        for (int p = 0; p < area.parts(); p++) {
            append(d, area, p);
        }
        Map<String, String> attributes = paint("fill", argb);
        if (evenOdd && area.parts() > 1) {
            attributes.put("fill-rule", "evenodd");
        }
        attributes.put("d", d.toString());
        element("path", attributes);
    }

    @Override
    public void stroke(ScreenPath lines, LineStyle style, int argb) {
        Map<String, StringBuilder> byPhase = new TreeMap<>();
        for (int p = 0; p < lines.parts(); p++) {
            String phase = style.dashes().isEmpty() ? "0" : Numbers.of(style.phase(lines.offset(p)));
            append(byPhase.computeIfAbsent(phase, k -> new StringBuilder()), lines, p);
        }
        byPhase.forEach((phase, d) -> {
            Map<String, String> attributes = paint("stroke", argb);
            attributes.put("fill", "none");
            attributes.put("stroke-width", Numbers.of(style.width()));
            attributes.put("stroke-linejoin", "round");
            if (style.round()) {
                attributes.put("stroke-linecap", "round");
            }
            if (!style.dashes().isEmpty()) {
                attributes.put(
                        "stroke-dasharray",
                        style.dashes().stream().map(Numbers::of).collect(Collectors.joining(" ")));
                if (!phase.equals("0")) {
                    attributes.put("stroke-dashoffset", phase);
                }
            }
            attributes.put("d", d.toString());
            element("path", attributes);
        });
    }

    @Override
    public void text(InkText text, int halo, double haloWidth, int argb) {
        fonts.use(text.face(), text.words());
        Map<String, String> look = paint("fill", argb);
        look.put("font-size", Numbers.of(text.size()));
        if (text.face() == Face.BOLD) {
            look.put("font-weight", "bold");
        }
        if (text.face() == Face.ITALIC) {
            look.put("font-style", "italic");
        }
        if (text.tracking() != 0) {
            look.put("letter-spacing", Numbers.of(text.tracking() * text.size()));
        }
        if (haloWidth > 0) {
            look.putAll(paint("stroke", halo));
            look.put("stroke-width", Numbers.of(2 * haloWidth));
            look.put("stroke-linejoin", "round");
            look.put("paint-order", "stroke");
        }
        giveClip();
        if (text.bent()) {
            bent(text, look);
        } else {
            lines(text, look);
        }
    }

    /** Letters along a curve: one element each, because few programs know letters with an angle of their own. */
    private void bent(InkText text, Map<String, String> look) {
        look.put("aria-label", text.words());
        out.start("g", look);
        out.label(text.words());
        for (InkText.Piece piece : text.pieces()) {
            String x = Numbers.of(piece.x());
            String y = Numbers.of(piece.y());
            String degrees = Numbers.of(Math.toDegrees(piece.angle()));
            out.start("text", Map.of("transform", "translate(" + x + " " + y + ") rotate(" + degrees + ")"));
            out.text(piece.text());
            out.end();
        }
        out.end();
    }

    private void lines(InkText text, Map<String, String> look) {
        InkText.Piece first = text.pieces().getFirst();
        double degrees = Math.toDegrees(first.angle());
        if (degrees != 0) {
            look.put(
                    "transform",
                    "rotate(" + Numbers.of(degrees) + " " + Numbers.of(first.x()) + " " + Numbers.of(first.y()) + ")");
        }
        look.put("xml:space", "preserve");
        boolean single = text.pieces().size() == 1;
        if (single) {
            look.put("x", Numbers.of(first.x()));
            look.put("y", Numbers.of(first.y()));
        }
        out.start("text", look);
        for (InkText.Piece line : text.pieces()) {
            if (single) {
                out.text(line.text());
            } else {
                out.start("tspan", Map.of("x", Numbers.of(line.x()), "y", Numbers.of(line.y())));
                out.text(line.text());
                out.end();
            }
        }
        out.end();
    }

    @Override
    public void image(BufferedImage image, Box box) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> attributes = new TreeMap<>();
        attributes.put("x", Numbers.of(box.minX()));
        attributes.put("y", Numbers.of(box.minY()));
        attributes.put("width", Numbers.of(box.width()));
        attributes.put("height", Numbers.of(box.height()));
        attributes.put("preserveAspectRatio", "none");
        attributes.put(
                "xlink:href", "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()));
        element("image", attributes);
    }

    @Override
    public void beginGroup(String id, String title, double opacity) {
        Map<String, String> attributes = new TreeMap<>();
        if (!id.isEmpty()) {
            attributes.put("id", free(id));
            attributes.put("inkscape:groupmode", "layer");
        }
        if (opacity < 1) {
            attributes.put("opacity", Double.toString(Math.round(opacity * 1000) / 1000.0));
        }
        if (waitingClip != null) { // the group wears the clip, so that layers of Inkscape lie in layers only
            attributes.put("clip-path", "url(#" + waitingClip + ")");
            waitingClip = null;
        }
        out.start("g", attributes);
        if (!title.isEmpty()) {
            out.label(title);
        }
    }

    /** Ids are unique in a file, also where it has several maps. */
    private String free(String id) {
        String free = id;
        for (int number = 2; !ids.add(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    @Override
    public void endGroup() {
        out.end();
    }

    @Override
    public void beginClip(Box box) {
        giveClip();
        String id = "clip" + ++clipCount;
        out.start("clipPath", Map.of("id", id));
        Map<String, String> rectangle = new TreeMap<>();
        rectangle.put("x", Numbers.of(box.minX()));
        rectangle.put("y", Numbers.of(box.minY()));
        rectangle.put("width", Numbers.of(box.width()));
        rectangle.put("height", Numbers.of(box.height()));
        out.start("rect", rectangle);
        out.end();
        out.end();
        waitingClip = id;
        clips.push(false);
    }

    @Override
    public void endClip() {
        waitingClip = null;
        if (clips.pop()) {
            out.end();
        }
    }

    /** Before something other than a group is drawn, a waiting clip gets an element of its own. */
    private void giveClip() {
        if (waitingClip != null) {
            out.start("g", Map.of("clip-path", "url(#" + waitingClip + ")"));
            waitingClip = null;
            clips.pop();
            clips.push(true);
        }
    }

    private void element(String name, Map<String, String> attributes) {
        giveClip();
        out.start(name, attributes);
        out.end();
    }

    private static Map<String, String> paint(String what, int argb) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put(what, Numbers.colour(argb));
        if (argb >>> 24 != 0xFF) {
            attributes.put(what + "-opacity", Numbers.opacity(argb));
        }
        return attributes;
    }

    private static void append(StringBuilder d, ScreenPath path, int part) {
        for (int i = path.start(part); i < path.end(part); i++) {
            d.append(i == path.start(part) ? 'M' : i == path.start(part) + 1 ? 'L' : ' ');
            Numbers.append(d, path.x(i));
            d.append(' ');
            Numbers.append(d, path.y(i));
        }
        if (path.closed(part)) {
            d.append('Z');
        }
    }
}
