package org.araxes.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.CatalogLoader;
import org.araxes.render.Viewport;
import org.araxes.ui.MapModel;
import org.araxes.ui.NamedStyle;
import org.junit.jupiter.api.Test;

class StyleStateTest {

    private static final Catalog CATALOG = CatalogLoader.load(Path.of("data")).catalog();

    private static MapModel model() {
        return new MapModel(CATALOG, Viewport.fitting(CATALOG.views().getFirst().extent(), 800, 600));
    }

    @Test
    void ownStylesAndTheLookOfNewObjectsAreKept() {
        MapModel model = model();
        NamedStyle posts = new NamedStyle("Դիրքեր \"A\"", AnnotationStyle.DEFAULT.withWidthPixels(7));
        NamedStyle fine = new NamedStyle("Fine too", AnnotationStyle.DEFAULT.withColorRgb(0x123456));
        model.ownStylesProperty().set(List.of(posts, fine));
        model.styleProperty().set(fine.style());

        MapModel later = model();
        StyleState.restore(later, StyleState.of(model));
        assertThat(later.ownStylesProperty().get()).containsExactly(posts, fine);
        assertThat(later.styleProperty().get()).isEqualTo(fine.style());
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        MapModel model = model();
        StyleState.restore(
                model,
                Map.of(
                        "style.new",
                        "{\"widthPixels\": 900}",
                        "style.own",
                        "no tab\nbroken\t{\nempty\t\nwide\t{\"widthPixels\":900}\ngood\t{\"widthPixels\":9.0}"));
        assertThat(model.styleProperty().get()).isEqualTo(AnnotationStyle.DEFAULT);
        assertThat(model.ownStylesProperty().get())
                .extracting(NamedStyle::title)
                .containsExactly("good");
    }
}
