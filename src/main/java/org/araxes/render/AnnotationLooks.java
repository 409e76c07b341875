package org.araxes.render;

import java.util.HashMap;
import java.util.Map;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.MarkerSymbol;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Ink;
import org.araxes.render.prepare.AnnotationLook;
import org.jspecify.annotations.Nullable;

/**
 * What follows from the styles of what a person drew, on a palette and at a resolution: found once for all that look the
 * same. One thread.
 */
final class AnnotationLooks {

    private static final double HALO_PIXELS = 1.5;

    private static final int MOST = 1000;

    private final Palette palette;
    private final double pixelRatio;
    private final boolean many;
    private final Map<Sign, Stamped> signs = new HashMap<>();
    private final Map<Stamped, KeptStamp> kept = new HashMap<>();
    private final Map<Integer, Integer> colors = new HashMap<>();

    private record Sign(MarkerSymbol symbol, int rgb, double textSize) {

        /** Not the one that is made at run time, which a program that starts does not have. */
        @Override
        public int hashCode() {
            return 31 * (31 * symbol.ordinal() + rgb) + Double.hashCode(textSize);
        }
    }

    /**
     * One of very many, as far as it follows from its look.
     *
     * @param reach how far it is seen round its vertices, device pixels; empty where there is nothing to be seen
     * @param sign what is laid at its place; null where it is more than a sign
     */
    record OneOfMany(Box reach, @Nullable KeptStamp sign) {

        private static final OneOfMany UNSEEN = new OneOfMany(Box.EMPTY, null);

        /** Whether there is nothing to be seen. */
        boolean isUnseen() {
            return reach.width() < 0;
        }

        /** Whether only its vertices and its style say where it is seen. */
        boolean isKnown() {
            return reach.width() < Double.POSITIVE_INFINITY;
        }
    }

    private AnnotationLooks(FrameContext frame, boolean many) {
        this.palette = frame.palette();
        this.pixelRatio = frame.px(1);
        this.many = many;
    }

    /** For a frame, each sign drawn by itself. */
    static AnnotationLooks of(FrameContext frame) {
        return new AnnotationLooks(frame, false);
    }

    /** For very many: signs are stamped, an eighth of a pixel off at the most. */
    static AnnotationLooks ofMany(FrameContext frame) {
        return new AnnotationLooks(frame, true);
    }

    /** Whether they are good for a frame, and not too many to be kept. */
    boolean fit(FrameContext frame) {
        return palette.equals(frame.palette())
                && pixelRatio == frame.px(1)
                && Math.max(kept.size(), Math.max(signs.size(), colors.size())) < MOST;
    }

    /** Width of the halo round lines and signs, device pixels. */
    double halo() {
        return HALO_PIXELS * pixelRatio;
    }

    /** A colour that a person chose, as it is drawn. */
    int color(int rgb) {
        return colors.computeIfAbsent(rgb, palette::readable);
    }

    /** Height of the sign of markers of a style, device pixels. */
    double signHeight(AnnotationStyle style) {
        return AnnotationShapes.signHeight(style) * pixelRatio;
    }

    /** The sign of markers of a style. */
    Stamped sign(AnnotationStyle style) {
        return signs.computeIfAbsent(
                new Sign(style.symbol(), style.colorRgb(), style.textSizePixels()),
                key -> new MarkerStamp(key.symbol, signHeight(style), color(key.rgb), palette.halo(), halo()));
    }

    /** Draws something small, device pixels. */
    void set(Ink ink, Stamped what, double x, double y) {
        if (many) {
            kept(what).lay(ink, x, y);
        } else {
            what.draw(ink, x, y);
        }
    }

    private KeptStamp kept(Stamped what) {
        return kept.computeIfAbsent(what, KeptStamp::new);
    }

    /** One of very many that is not selected. */
    OneOfMany oneOfMany(AnnotationLook look) {
        AnnotationStyle style = look.style();
        return switch (look.kind()) {
            case TEXT -> OneOfMany.UNSEEN; // a text is set among the names
            case MARKER ->
                new OneOfMany(MarkerSigns.box(style.symbol(), signHeight(style)).grown(halo() + 1), kept(sign(style)));
            case CALLOUT -> new OneOfMany(Box.EVERYWHERE, null);
            case LINE, ARROW, FREEHAND, DISTANCE, POLYGON, RECTANGLE, CIRCLE, AREA ->
                new OneOfMany(
                        look.crossing() ? Box.EVERYWHERE : new Box(0, 0, 0, 0).grown(reach(look.kind(), style)), null);
        };
    }

    /** How far a line, its halo, its dots and its heads go beyond the box of its vertices. */
    private double reach(AnnotationKind kind, AnnotationStyle style) {
        double width = style.widthPixels() * pixelRatio;
        boolean headed = !kind.closed()
                && (style.stroke().heads().atEnd(kind) || style.stroke().heads().atStart());
        return width + halo() + (headed ? 3.4 * width + 6 * pixelRatio : 2 * pixelRatio) + 1;
    }
}
