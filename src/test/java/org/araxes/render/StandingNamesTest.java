package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.geo.LonLat;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Hatch;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.InkText;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.PixelRows;
import org.araxes.render.ink.ScreenPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names stand where they are while the map is moved under them, and do not depend on what was seen before. */
class StandingNamesTest {

    private static final Catalog CATALOG = CatalogLoader.load(Path.of("data")).catalog();

    private static final LonLat MIDDLE = new LonLat(45.9, 40.1);

    @ParameterizedTest
    @CsvSource({"400, 137, -83, 1", "400, -311, 24, 1.5", "120, 63, 190, 1", "30, -88, -71, 2", "6, 240, 150, 1"})
    void everyNameThatStaysInsideStaysAtItsPlace(double metersPerPixel, double right, double down, double ratio) {
        Viewport before = new Viewport(
                TransverseMercator.UTM_38N, TransverseMercator.UTM_38N.toMap(MIDDLE), metersPerPixel, 1200, 800);
        Viewport after = before.draggedBy(right * 2 / ratio, down * 2 / ratio); // whole device pixels
        Box both = world(before, ratio).intersection(world(after, ratio));
        FrameRenderer renderer = new FrameRenderer();
        List<Name> first = names(renderer, before, ratio, both);
        assertThat(first).as("names at this scale").isNotEmpty();
        assertThat(names(renderer, after, ratio, both)).containsExactlyInAnyOrderElementsOf(first);
        assertThat(names(new FrameRenderer(), after, ratio, both))
                .as("by a renderer that drew nothing before")
                .containsExactlyInAnyOrderElementsOf(first);
    }

    /** What a view covers, in device pixels from the origin of the map. */
    private static Rect world(Viewport view, double ratio) {
        double x = view.center().xMeters() / view.metersPerPixel() * ratio;
        double y = -view.center().yMeters() / view.metersPerPixel() * ratio;
        double halfWidth = view.widthPixels() / 2 * ratio;
        double halfHeight = view.heightPixels() / 2 * ratio;
        return new Rect(new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight));
    }

    private record Rect(Box box) {
        Box intersection(Rect other) {
            return new Box(
                    Math.max(box.minX(), other.box.minX()),
                    Math.max(box.minY(), other.box.minY()),
                    Math.min(box.maxX(), other.box.maxX()),
                    Math.min(box.maxY(), other.box.maxY()));
        }
    }

    /** The names that a frame has wholly inside a box of pixels from the origin of the map. */
    private static List<Name> names(FrameRenderer renderer, Viewport view, double ratio, Box inside) {
        FrameRequest request =
                new FrameRequest(view, ratio, SceneBuilder.start(CATALOG).build());
        NameInk ink = new NameInk(world(view, ratio).box());
        renderer.paint(request, ink, Cancellation.NEVER);
        return ink.names.stream()
                .filter(n -> inside.contains(n.covers()))
                .map(Name::rounded)
                .toList();
    }

    /** A name and what it covers, in device pixels from the origin of the map. */
    private record Name(String words, Box covers) {

        /** To a sixteenth of a pixel, so that the arithmetic does not count. */
        Name rounded() {
            return new Name(
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
    }

    /** Notes the names and draws nothing. */
    private static final class NameInk implements Ink {

        private final List<Name> names = new ArrayList<>();
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
                names.add(new Name(text.words(), box.moved(dx + frame.minX(), dy + frame.minY())));
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
