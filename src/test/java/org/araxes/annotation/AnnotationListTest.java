package org.araxes.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.araxes.workspace.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationListTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyChangesGiveWhatASortedSetGives(long seed) {
        Random random = new Random(seed);
        Samples samples = new Samples(seed);
        TreeSet<Annotation> expected = new TreeSet<>(Document.DRAWING_ORDER);
        AnnotationList list = AnnotationList.empty();
        for (int round = 0; round < 60; round++) {
            List<Annotation> out = new ArrayList<>(expected);
            Collections.shuffle(out, random);
            out = out.subList(0, random.nextInt(out.size() + 1) / (round % 9 == 0 ? 1 : 20));
            List<Annotation> in = new ArrayList<>();
            for (int i = random.nextInt(round % 7 == 0 ? 900 : 4); i >= 0; i--) {
                in.add(samples.annotation());
            }
            expected.removeAll(out);
            expected.addAll(in);
            list = list.changed(out, in);
            assertHolds(list, expected);
        }
    }

    private static void assertHolds(AnnotationList list, Collection<Annotation> expected) {
        List<Annotation> all = List.copyOf(expected);
        assertThat(list).hasSize(all.size()).isEqualTo(all);
        for (int i = 0; i < all.size(); i++) {
            assertThat(list.get(i)).isSameAs(all.get(i));
            assertThat(list.positionOf(all.get(i))).isEqualTo(i);
        }
        assertThat(list.blocks().size()).isLessThanOrEqualTo(10 + list.size() / 50);
    }

    @Test
    void aChangeSharesAllBlocksButOne() {
        AnnotationList before = many(5000);
        Annotation one = before.get(2345);
        AnnotationList after = before.changed(List.of(one), List.of(one.withName("other")));
        Set<AnnotationList.Block> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        shared.addAll(before.blocks());
        assertThat(after.blocks().stream().filter(b -> !shared.contains(b))).hasSize(1);
        assertThat(after.get(2345).name()).isEqualTo("other");
        assertThat(after).isNotEqualTo(before).hasSize(5000);
    }

    @Test
    void whatIsLeftOutSharesBlocksThatStayWhole() {
        AnnotationList all = many(2000);
        assertThat(all.only(a -> true)).isSameAs(all);
        assertThat(all.onDay(LocalDate.of(1993, 4, 2))).isSameAs(all);
        AnnotationList some = all.only(a -> a.order() != 1000);
        assertThat(some).hasSize(1999);
        assertThat(some.blocks()).contains(all.blocks().getFirst(), all.blocks().getLast());
        assertThat(all.only(a -> false)).isEmpty();
    }

    @Test
    void onADayOnlyThatHoldsWhichIsDatedSo() {
        Annotation dated = marker(7)
                .withDetails(Details.NONE.withPeriod(new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1))));
        AnnotationList list = AnnotationList.copyOf(List.of(marker(1), dated));
        assertThat(list.onDay(LocalDate.of(2000, 6, 1))).isSameAs(list).isEqualTo(List.of(marker(1), dated));
        assertThat(list.onDay(LocalDate.of(2001, 6, 1))).containsExactly(marker(1));
    }

    @Test
    void aPlaceBeyondTheEndIsRefused() {
        assertThatThrownBy(() -> many(3).get(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> AnnotationList.empty().get(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> many(3).get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(many(3).positionOf(marker(4))).isNegative();
    }

    private static AnnotationList many(int count) {
        List<Annotation> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(marker(i));
        }
        return AnnotationList.empty().changed(List.of(), all);
    }

    private static Annotation marker(long order) {
        return new Annotation(
                new java.util.UUID(0, order),
                AnnotationKind.MARKER,
                "",
                "",
                List.of(new org.araxes.geo.LonLat(46, 39)),
                AnnotationStyle.DEFAULT,
                order,
                java.time.Instant.EPOCH);
    }
}
