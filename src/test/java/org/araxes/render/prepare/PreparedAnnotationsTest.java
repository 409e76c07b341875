package org.araxes.render.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.annotation.AnnotationList;
import org.araxes.bench.ManyAnnotations;
import org.araxes.geo.Extent;
import org.araxes.geo.Projection;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.ink.Box;
import org.junit.jupiter.api.Test;

class PreparedAnnotationsTest {

    private static final Projection MAP = TransverseMercator.UTM_38N;

    private final AnnotationList drawn = AnnotationList.copyOf(ManyAnnotations.of(2000, new Extent(45, 39, 46, 40)));

    @Test
    void whatWasMadeReadyBesideTheFrameIsNotMadeAgain() {
        PreparedAnnotations kept = new PreparedAnnotations();
        kept.prepareFromTop(drawn, MAP);
        int[] made = {0};
        PreparedDrawing drawing = kept.get(drawn, MAP, () -> made[0]++);
        assertThat(made[0]).isZero();
        assertThat(drawing.size()).isEqualTo(drawn.size());
        assertThat(drawing.in(Box.EVERYWHERE, 1))
                .extracting(PreparedAnnotation::annotation)
                .isEqualTo(drawn);
    }

    @Test
    void whatWasMadeReadyWhileTheRestWasReadIsTakenAsItIs() {
        EarlyAnnotations early = new EarlyAnnotations(MAP);
        early.add(drawn.subList(100, 900));
        PreparedAnnotations kept = new PreparedAnnotations();
        kept.prepareFromTop(drawn, early);
        PreparedDrawing drawing = kept.get(drawn, MAP);
        List<PreparedAnnotation> all = drawing.in(Box.EVERYWHERE, 1);
        assertThat(all).extracting(PreparedAnnotation::annotation).isEqualTo(drawn);
        assertThat(all.subList(100, 900))
                .allSatisfy(
                        one -> assertThat(early.ready().get(one.annotation())).isSameAs(one));
        assertThat(all.subList(900, 2000))
                .allSatisfy(one -> assertThat(early.ready()).doesNotContainValue(one));
    }

    @Test
    void itIsKnownWithoutGoingThroughAllWhetherVeryManyAreInView() {
        PreparedDrawing drawing = new PreparedAnnotations().get(drawn, MAP);
        assertThat(drawing.hasMore(1999, Box.EVERYWHERE, 1)).isTrue();
        assertThat(drawing.hasMore(2000, Box.EVERYWHERE, 1)).isFalse();
    }
}
