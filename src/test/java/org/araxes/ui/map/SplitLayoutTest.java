package org.araxes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.araxes.render.ClaimFilter;
import org.araxes.render.Comparison;
import org.araxes.render.Comparison.Layout;
import org.araxes.render.ScreenPoint;
import org.junit.jupiter.api.Test;

class SplitLayoutTest {

    @Test
    void aSingleMapFillsThePane() {
        SplitLayout one = layout(Layout.SINGLE, 0.3);
        assertThat(one.viewWidth()).isEqualTo(1000);
        assertThat(one.isRight(999)).isFalse();
        assertThat(one.isSplit()).isFalse();
    }

    @Test
    void swipedMapsShareOneView() {
        SplitLayout swipe = layout(Layout.SWIPE, 0.3);
        assertThat(swipe.viewWidth()).isEqualTo(1000);
        assertThat(swipe.isRight(299)).isFalse();
        assertThat(swipe.isRight(300)).isTrue();
        assertThat(swipe.inView(640, 5, true)).isEqualTo(new ScreenPoint(640, 5));
    }

    @Test
    void mapsSideBySideHaveHalfTheWidthEachWhateverTheDividerWas() {
        SplitLayout beside = layout(Layout.SIDE_BY_SIDE, 0.3);
        assertThat(beside.viewWidth()).isEqualTo(500);
        assertThat(beside.inView(640, 5, true)).isEqualTo(new ScreenPoint(140, 5));
        assertThat(beside.inView(140, 5, false)).isEqualTo(new ScreenPoint(140, 5));
    }

    @Test
    void aPaneOfNoWidthHasAViewAllTheSame() {
        Comparison comparison = new Comparison(Layout.SIDE_BY_SIDE, ClaimFilter.BOTH, ClaimFilter.BOTH, 0.5);
        assertThat(SplitLayout.of(comparison, 0).viewWidth()).isPositive();
    }

    private static SplitLayout layout(Layout layout, double divider) {
        return SplitLayout.of(
                new Comparison(layout, new ClaimFilter(Set.of("a")), new ClaimFilter(Set.of("b")), divider), 1000);
    }
}
