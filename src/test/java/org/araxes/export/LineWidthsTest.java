package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.DataChoice;
import org.araxes.catalog.ReadyView;
import org.araxes.export.vector.VectorInk;
import org.araxes.render.Cancellation;
import org.araxes.render.FrameRenderer;
import org.araxes.render.Palette;
import org.araxes.render.SceneBuilder;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Hatch;
import org.araxes.render.ink.Ink;
import org.araxes.render.ink.LineStyle;
import org.araxes.render.ink.PageInk;
import org.araxes.render.ink.PixelRows;
import org.araxes.render.ink.ScreenPath;
import org.junit.jupiter.api.Test;

/** Nothing of map and furniture is thinner than a press can print, in any layer, view and theme. */
class LineWidthsTest {

    /** Notes how wide lines are on the page, logical pixels. */
    private record Widths(double scale, List<Double> seen) implements PageInk {

        @Override
        public void fill(ScreenPath area, int argb) {}

        @Override
        public void fillNonZero(ScreenPath area, int argb) {}

        @Override
        public void hatch(ScreenPath area, Hatch hatch, int argb) {
            seen.add(hatch.width() * scale);
        }

        @Override
        public void stroke(ScreenPath lines, LineStyle style, int argb) {
            if (argb >>> 24 != 0 && !lines.isEmpty()) {
                seen.add(style.width() * scale);
            }
        }

        @Override
        public void overlay(PixelRows picture, int width, int height) {}

        @Override
        public void group(String id, String title, double opacity, Consumer<Ink> drawing) {
            drawing.accept(this);
        }

        @Override
        public void stamp(Object key, Box box, Consumer<Ink> drawing, int x, int y) {
            drawing.accept(this);
        }

        @Override
        public void place(double x, double y, double unit, Consumer<PageInk> drawing) {
            drawing.accept(new Widths(scale * unit, seen));
        }

        @Override
        public void clip(Box box, Consumer<PageInk> drawing) {
            drawing.accept(this);
        }
    }

    @Test
    void noLineOfAnyLayerOrOfThePageIsThinnerThanAFifthOfAMillimeter() {
        Catalog catalog = CatalogLoader.load(
                        new DataChoice(Path.of(System.getProperty("araxes.home", "."), "data"), List.of()))
                .catalog();
        Map<String, Double> all = new HashMap<>();
        catalog.layers().forEach(layer -> all.put(layer.id(), 1.0));
        PictureRenderer renderer = new PictureRenderer(new FrameRenderer());
        List<Double> seen = new ArrayList<>();
        for (ReadyView view : catalog.views()) {
            PictureRequest request = new PictureRequest(
                    new MapArea.OfExtent(view.extent()),
                    3508,
                    2480,
                    300,
                    SceneBuilder.start(catalog)
                            .withOpacities(all)
                            .withPalette(Palette.LIGHT)
                            .build(),
                    EnumSet.complementOf(EnumSet.of(FurnitureItem.FIGURES)),
                    view.title().english(),
                    "");
            renderer.paint(request, renderer.plate(request), new Widths(1, seen), Cancellation.NEVER);
        }
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(seen.stream().mapToDouble(Double::doubleValue).min().orElse(0))
                .isGreaterThanOrEqualTo(VectorInk.THINNEST_PIXELS - 0.01);
    }
}
