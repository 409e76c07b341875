package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.catalog.NameDisplay;
import org.araxes.render.ink.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The towns of the highest ranks have their names at every scale at which the whole region is looked at, on either side. */
class ImportantNamesTest {

    private static final Catalog CATALOG = CatalogLoader.load(Path.of("data")).catalog();

    /** Capitals and the largest towns: those whose names are bold. */
    private static final int IMPORTANT = 7;

    private static final double[] METERS_A_PIXEL = {950, 800, 700, 660, 620, 580, 540, 500, 450, 400, 340, 280};

    @ParameterizedTest
    @EnumSource(NameDisplay.class)
    void atEveryScaleOfTheRegionTheMostImportantTownsAreNamed(NameDisplay names) {
        List<String> important = CATALOG.layers().stream()
                .filter(l -> l.id().equals("towns"))
                .flatMap(l -> l.claims().stream())
                .filter(c -> c.rank() >= IMPORTANT)
                .map(c -> words((c.label() != null ? c.label() : c.names()).shown(names)))
                .toList();
        assertThat(important).hasSizeGreaterThan(3);
        FrameRenderer renderer = new FrameRenderer();
        Scene scene = SceneBuilder.start(CATALOG).withNames(names).build();
        Viewport whole = Viewport.fitting(CATALOG.views().getFirst().extent(), 1000, 700);
        for (double meters : METERS_A_PIXEL) {
            Viewport view = whole.withSize(4000, 3000).zoomedAt(2000, 1500, whole.metersPerPixel() / meters);
            List<String> named = NameOnMap.in(renderer, new FrameRequest(view, 1, scene), Box.EVERYWHERE).stream()
                    .map(n -> words(n.words()))
                    .toList();
            assertThat(named).as("at %s m a pixel", meters).containsAll(important);
        }
    }

    private static String words(String name) {
        return name.replace('\n', ' ');
    }
}
