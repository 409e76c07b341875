package org.araxes.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.araxes.annotation.Link;
import org.araxes.catalog.CatalogLoader;
import org.junit.jupiter.api.Test;

class LinkTargetsTest {

    private final LinkTargets targets =
            new LinkTargets(CatalogLoader.load(Path.of("data")).catalog());

    @Test
    void noTwoTargetsHaveTheSameTitle() {
        List<String> titles =
                targets.all().stream().map(LinkTargets.Target::title).toList();
        assertThat(titles).hasSizeGreaterThan(1000).doesNotHaveDuplicates();
    }

    @Test
    void onlyWhatTellsThemApartIsSaid() {
        assertThat(title("place-khankendi")).isEqualTo("Khankendi / Stepanakert, place");
        assertThat(title("place-agarak")).isEqualTo("Agarak, Towns");
        assertThat(title("gn-617018"))
                .startsWith("Agarak, Other places (GeoNames), ")
                .endsWith("° E");
        assertThat(title("place-meghri")).isEqualTo("Meghri");
    }

    @Test
    void aTargetThatIsGoneIsSaidToBe() {
        Link gone = new Link(Link.Target.SOURCE, "burnt");
        assertThat(targets.has(gone)).isFalse();
        assertThat(targets.of(gone)).isEqualTo(new LinkTargets.Target(gone, "not in the data: burnt"));
        assertThat(targets.has(new Link(Link.Target.CLAIM, "place-meghri"))).isTrue();
    }

    private String title(String claim) {
        return targets.of(new Link(Link.Target.CLAIM, claim)).title();
    }
}
