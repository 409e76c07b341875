package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.ReadyView;
import org.araxes.render.ink.Box;
import org.junit.jupiter.api.Test;

/**
 * How many names keep their places on the ground while one zooms, notch by notch, through a factor of two. Where names stand
 * follows from the scale alone, so some change sides; the bounds are somewhat above what was measured, and would be passed if
 * names were spaced in pixels instead of on the ground.
 */
class ZoomedNamesTest {

    private static final Catalog CATALOG = CatalogLoader.load(Path.of("data")).catalog();

    /** Four make a factor of two. */
    private static final double NOTCH = Math.pow(2, 0.25);

    private static final int NOTCHES = 4;

    /** Names nearer to the rim of the view may leave it. */
    private static final double RIM_PIXELS = 100;

    /** Farther than this it is another name of the same words. */
    private static final double SAME_NAME_PIXELS = 200;

    private int stayed;
    private int jumped;
    private int gone;

    @Test
    void mostNamesStayWhereTheyAreWhenOneGoesNearer() {
        zoomAllViews(NOTCH);

        assertThat(stayed).as("names that stay").isGreaterThan(600);
        assertThat(share(jumped + gone)).as("part of names that jump or go").isLessThan(0.17);
    }

    @Test
    void fewNamesJumpWhenOneGoesFartherOff() {
        zoomAllViews(1 / NOTCH);

        assertThat(stayed).as("names that stay").isGreaterThan(1000);
        assertThat(jumped / (double) (stayed + jumped))
                .as("part of the names left that jump")
                .isLessThan(0.135);
    }

    private double share(int names) {
        return names / (double) (stayed + jumped + gone);
    }

    private void zoomAllViews(double notch) {
        FrameRenderer renderer = new FrameRenderer();
        Scene scene = SceneBuilder.start(CATALOG).build();
        for (ReadyView ready : CATALOG.views()) {
            Viewport view = Viewport.fitting(ready.extent(), 1620, 970);
            List<NameOnMap> names = names(renderer, view, scene);
            for (int i = 0; i < NOTCHES; i++) {
                Viewport next = view.zoomedAt(800, 400, notch);
                List<NameOnMap> after = names(renderer, next, scene);
                count(names, after, notch, NameOnMap.world(next, 1).grown(-RIM_PIXELS));
                view = next;
                names = after;
            }
        }
    }

    private static List<NameOnMap> names(FrameRenderer renderer, Viewport view, Scene scene) {
        return NameOnMap.in(renderer, new FrameRequest(view, 1, scene), NameOnMap.world(view, 1));
    }

    /** @param inside where names would have to be after the zoom, world pixels */
    private void count(List<NameOnMap> before, List<NameOnMap> after, double zoom, Box inside) {
        List<NameOnMap> left = new ArrayList<>(after);
        for (NameOnMap name : before) {
            double x = middleX(name) * zoom;
            double y = middleY(name) * zoom;
            if (!inside.contains(new Box(x, y, x, y))) {
                continue;
            }
            Optional<NameOnMap> same = left.stream()
                    .filter(n -> n.words().equals(name.words()))
                    .min((a, b) -> Double.compare(off(a, x, y), off(b, x, y)))
                    .filter(n -> off(n, x, y) < SAME_NAME_PIXELS);
            same.ifPresent(left::remove);
            if (same.isEmpty()) {
                gone++;
            } else if (off(same.get(), x, y) > mayMove(name)) {
                jumped++;
            } else {
                stayed++;
            }
        }
    }

    /** A name beside its place comes nearer to it on the ground when one zooms in; to another side it goes much farther. */
    private static double mayMove(NameOnMap name) {
        return 8 + 0.35 * name.covers().width();
    }

    private static double off(NameOnMap name, double x, double y) {
        return Math.hypot(middleX(name) - x, middleY(name) - y);
    }

    private static double middleX(NameOnMap name) {
        return (name.covers().minX() + name.covers().maxX()) / 2;
    }

    private static double middleY(NameOnMap name) {
        return (name.covers().minY() + name.covers().maxY()) / 2;
    }
}
