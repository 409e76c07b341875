package org.araxes.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Hatch;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.PixelRows;
import org.araxes.render.ink.ScreenPath;

/**
 * A name that a frame sets.
 *
 * @param words what it says
 * @param covers where, in device pixels from the origin of the map
 */
record NameOnMap(String words, Box covers) {

    /** The names that a frame has wholly inside a box of pixels from the origin of the map. */
    static List<NameOnMap> in(FrameRenderer renderer, FrameRequest request, Box inside) {
        NameInk ink = new NameInk(world(request.viewport(), request.pixelRatio()));
        renderer.paint(request, ink, Cancellation.NEVER);
        return ink.names.stream()
                .filter(n -> inside.contains(n.covers()))
                .map(NameOnMap::rounded)
                .toList();
    }

    /** What a view covers, in device pixels from the origin of the map. */
    static Box world(Viewport view, double ratio) {
        double x = view.center().xMeters() / view.metersPerPixel() * ratio;
        double y = -view.center().yMeters() / view.metersPerPixel() * ratio;
        double halfWidth = view.widthPixels() / 2 * ratio;
        double halfHeight = view.heightPixels() / 2 * ratio;
        return new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);
    }

    /** To a sixteenth of a pixel, so that the arithmetic does not count. */
    private NameOnMap rounded() {
        return new NameOnMap(
                words,
                new Box(
                        rounded(covers.minX()),
                        rounded(covers.minY()),
                        rounded(covers.maxX()),
                        rounded(covers.maxY())));
    }

    private static double rounded(double value) {
        return Math.rint(value * 16 + 0.25) / 16;
    }

    /** Notes the names and draws nothing. */
    private static final class NameInk implements Ink {

        private final List<NameOnMap> names = new ArrayList<>();
        private final Box frame;
        private boolean inNames;
        private double dx;
        private double dy;

        NameInk(Box frame) {
            this.frame = frame;
        }

        @Override
        public void text(InkText text, int halo, double haloWidth, int argb) {
            if (inNames) {
                Box box = Box.EMPTY;
                ScreenPath path = text.outline();
                for (int i = 0; i < path.end(path.parts() - 1); i++) {
                    box = box.joined(new Box(path.x(i), path.y(i), path.x(i), path.y(i)));
                }
                names.add(new NameOnMap(text.words(), box.moved(dx + frame.minX(), dy + frame.minY())));
            }
        }

        @Override
        public void group(String id, String title, double opacity, Consumer<Ink> drawing) {
            inNames = id.equals("names");
            drawing.accept(this);
            inNames = false;
        }

        @Override
        public void stamp(Object key, Box box, Consumer<Ink> drawing, int x, int y) {
            dx = x;
            dy = y;
            drawing.accept(this);
            dx = 0;
            dy = 0;
        }

        @Override
        public void fill(ScreenPath area, int argb) {}

        @Override
        public void fillNonZero(ScreenPath area, int argb) {}

        @Override
        public void hatch(ScreenPath area, Hatch hatch, int argb) {}

        @Override
        public void stroke(ScreenPath lines, LineStyle style, int argb) {}

        @Override
        public void overlay(PixelRows picture, int width, int height) {}
    }
}
