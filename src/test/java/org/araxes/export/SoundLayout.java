package org.araxes.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What holds for every layout: nothing overlaps, nothing leaves the page or its ground. */
final class SoundLayout {

    private SoundLayout() {}

    static void assertSound(PageLayout page) {
        List<Box> apart =
                new ArrayList<>(page.overlays().stream().map(Overlay::box).toList());
        for (Box overlay : apart) {
            assertThat(page.map().holds(overlay)).as("%s on the map", overlay).isTrue();
        }
        assertApart(apart);
        List<Box> boxes =
                new ArrayList<>(page.blocks().stream().map(Placed::box).toList());
        assertThat(boxes).allSatisfy(box -> assertThat(page.page().holds(box)).isTrue());
        assertApart(boxes);
        for (Placed placed : page.blocks()) {
            boolean onMap = page.map().overlaps(placed.box());
            boolean onGround = page.overlays().stream().anyMatch(o -> o.box().holds(placed.box()));
            assertThat(onMap).as("%s on the map only on a ground", placed).isEqualTo(onGround);
        }
    }

    /** No two of them share more than an edge. */
    static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s on %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }
}
