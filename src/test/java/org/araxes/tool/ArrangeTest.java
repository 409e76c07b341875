package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.geo.Projection;
import org.junit.jupiter.api.Test;

class ArrangeTest {

    private static final UUID GROUP = new UUID(5, 5);

    private final Annotation one = Desk.object(1, AnnotationKind.LINE, 100, 100, 300, 200);
    private final Annotation two = Desk.object(2, AnnotationKind.POLYGON, 500, 500, 700, 500, 700, 700);
    private final Annotation three = Desk.object(3, AnnotationKind.MARKER, 800, 100);
    private final Document document = new Document(List.of(one, two, three));
    private final Projection projection = Desk.VIEW.projection();

    private List<String> names() {
        return document.annotations().stream().map(Annotation::name).toList();
    }

    @Test
    void frontAndBackKeepTheOrderAmongThemselves() {
        document.apply(DrawOrder.toFront(document, List.of(one, two)).orElseThrow());
        assertThat(names()).containsExactly("object 3", "object 1", "object 2");
        List<Annotation> now = document.annotations();
        assertThat(DrawOrder.toFront(document, now.subList(1, 3)))
                .as("there already")
                .isEmpty();
        document.apply(DrawOrder.toBack(document, now.subList(1, 3)).orElseThrow());
        assertThat(names()).containsExactly("object 1", "object 2", "object 3");
        assertThat(DrawOrder.toBack(document, document.annotations().subList(0, 1)))
                .isEmpty();
        assertThat(DrawOrder.toBack(document, List.of())).isEmpty();
    }

    @Test
    void raisedAndLoweredPassTheNextThatTheyMeet() {
        BiPredicate<Annotation, Annotation> allButTwo = (a, b) -> !a.id().equals(two.id()) && !b.id().equals(two.id());
        document.apply(DrawOrder.raised(document, List.of(one), allButTwo).orElseThrow());
        assertThat(names()).containsExactly("object 2", "object 3", "object 1");
        Annotation now = document.annotations().getLast();
        assertThat(DrawOrder.raised(document, List.of(now), allButTwo)).isEmpty();
        Edit lower = DrawOrder.lowered(document, List.of(now), allButTwo).orElseThrow();
        assertThat(lower.title()).isEqualTo("lower line");
        document.apply(lower);
        assertThat(names()).containsExactly("object 2", "object 1", "object 3");
        document.apply(lower.inverse());
        assertThat(names()).containsExactly("object 2", "object 3", "object 1");
    }

    @Test
    void severalAreRaisedTogetherAndKeepTheirOrder() {
        document.apply(
                DrawOrder.raised(document, List.of(one, two), (a, b) -> true).orElseThrow());
        assertThat(names()).containsExactly("object 3", "object 1", "object 2");
        assertThat(document.annotations()).extracting(Annotation::order).doesNotHaveDuplicates();
    }

    @Test
    void objectsOfOnePlaceInTheOrderArePutInOrderAllTheSame() {
        Document equal = new Document(List.of(one.withOrder(4), two.withOrder(4), three.withOrder(4)));
        Annotation lowest = equal.annotations().getFirst();
        equal.apply(DrawOrder.raised(equal, List.of(lowest), (a, b) -> true).orElseThrow());
        assertThat(equal.annotations().get(1).id()).isEqualTo(lowest.id());
    }

    @Test
    void groupNeedsTwoAndCanBeTakenApart() {
        assertThat(Arrange.grouped(List.of(one), GROUP)).isEmpty();
        document.apply(Arrange.grouped(List.of(one, two), GROUP).orElseThrow());
        assertThat(document.annotations()).extracting(a -> a.details().group()).containsExactly(GROUP, GROUP, null);
        Edit apart = Arrange.ungrouped(document.annotations()).orElseThrow();
        document.apply(apart);
        assertThat(document.annotations()).containsExactly(one, two, three);
        assertThat(apart.title()).isEqualTo("ungroup 3 objects");
    }

    @Test
    void copiesAreUnlockedAndInAGroupOfTheirOwn() {
        AtomicLong ids = new AtomicLong();
        Annotation locked = one.withDetails(one.details().withLocked(true).withGroup(GROUP));
        Annotation grouped = two.withDetails(two.details().withGroup(GROUP));
        List<Annotation> copies = Arrange.copies(
                List.of(locked, grouped), () -> new UUID(9, ids.incrementAndGet()), 50, Instant.EPOCH, projection, 100);
        assertThat(copies).extracting(Annotation::order).containsExactly(50L, 51L);
        assertThat(copies).noneMatch(a -> a.details().locked());
        assertThat(copies.get(0).details().group())
                .isNotNull()
                .isNotEqualTo(GROUP)
                .isEqualTo(copies.get(1).details().group());
        assertThat(copies.getFirst().points()).isNotEqualTo(one.points());
    }

    @Test
    void aCopyOfAMeasurementMeasuresTheSame() {
        Annotation measured = Desk.object(7, AnnotationKind.DISTANCE, 100, 100, 300, 200);

        assertThat(Arrange.copies(List.of(measured), UUID::randomUUID, 50, Instant.EPOCH, projection, 100))
                .singleElement()
                .satisfies(copy -> assertThat(copy.shape()).isEqualTo(measured.shape()));
    }

    @Test
    void alignedLeftBeginsAtTheLeftmostAndLockedObjectsStay() {
        document.apply(Align.LEFT.edit(document.annotations(), projection).orElseThrow());
        Desk desk = new Desk(document.annotations().toArray(Annotation[]::new));
        assertThat(desk.pixels(desk.get(2))).isEqualTo("100,500 300,500 300,700");
        assertThat(desk.pixels(desk.get(3))).isEqualTo("100,100");
        assertThat(Align.LEFT.edit(document.annotations(), projection))
                .as("done already")
                .isEmpty();
        Annotation locked = three.withDetails(three.details().withLocked(true));
        assertThat(Align.TOP.edit(List.of(locked), projection)).isEmpty();
    }

    @Test
    void middlesAreAlignedSideBySide() {
        document.apply(Align.MIDDLE.edit(List.of(one, three), projection).orElseThrow());
        Desk desk = new Desk(document.annotations().toArray(Annotation[]::new));
        assertThat(desk.pixels(desk.get(1))).isEqualTo("100,100 300,200");
        assertThat(desk.pixels(desk.get(3))).isEqualTo("800,150");
    }

    private static Annotation in(UUID group, Annotation a) {
        return a.withDetails(a.details().withGroup(group));
    }

    @Test
    void aGroupIsLinedUpAsOneThing() {
        Desk desk = new Desk(in(GROUP, one), in(GROUP, two), three);

        desk.document.apply(Align.RIGHT.edit(desk.all(), projection).orElseThrow());

        assertThat(desk.pixels(desk.get(1))).isEqualTo("200,100 400,200");
        assertThat(desk.pixels(desk.get(2))).isEqualTo("600,500 800,500 800,700");
        assertThat(desk.pixels(desk.get(3))).isEqualTo("800,100");
    }

    @Test
    void oneLockedMemberHoldsItsGroupAndAGroupAloneStays() {
        Annotation held = in(GROUP, one);
        Desk desk = new Desk(held.withDetails(held.details().withLocked(true)), in(GROUP, two), three);

        desk.document.apply(Align.LEFT.edit(desk.all(), projection).orElseThrow());

        assertThat(desk.pixels(desk.get(2))).isEqualTo("500,500 700,500 700,700");
        assertThat(desk.pixels(desk.get(3))).isEqualTo("100,100");
        assertThat(Align.LEFT.edit(List.of(in(GROUP, one), in(GROUP, two)), projection))
                .isEmpty();
    }

    @Test
    void objectsAreSpreadAtEqualGapsBetweenTheOutermost() {
        Annotation four = Desk.object(4, AnnotationKind.MARKER, 310, 300);
        Desk desk = new Desk(one, two, three, four);

        desk.document.apply(Distribute.ACROSS.edit(desk.all(), projection).orElseThrow());

        // 100–300, a point, 200 wide, a point at 800: three gaps of 100.
        assertThat(desk.pixels(desk.get(1))).isEqualTo("100,100 300,200");
        assertThat(desk.pixels(desk.get(4))).isEqualTo("400,300");
        assertThat(desk.pixels(desk.get(2))).isEqualTo("500,500 700,500 700,700");
        assertThat(desk.pixels(desk.get(3))).isEqualTo("800,100");
        assertThat(Distribute.ACROSS.edit(desk.all(), projection))
                .as("done already")
                .isEmpty();
        assertThat(Distribute.ACROSS.edit(List.of(one, two), projection))
                .as("no gaps between two things")
                .isEmpty();
    }

    @Test
    void aGroupIsSpreadAsOneThing() {
        Annotation left = Desk.object(4, AnnotationKind.MARKER, 0, 0);
        Annotation right = Desk.object(5, AnnotationKind.MARKER, 1000, 700);
        Desk desk = new Desk(in(GROUP, one), in(GROUP, two), left, right);

        desk.document.apply(Distribute.ACROSS.edit(desk.all(), projection).orElseThrow());

        // The group is 600 wide between 0 and 1000: 200 on each side.
        assertThat(desk.pixels(desk.get(1))).isEqualTo("200,100 400,200");
        assertThat(desk.pixels(desk.get(2))).isEqualTo("600,500 800,500 800,700");
        assertThat(Distribute.ACROSS.edit(List.of(in(GROUP, one), in(GROUP, two), left), projection))
                .as("two things")
                .isEmpty();
    }

    @Test
    void whatIsLockedStaysAndTheOthersAreSpreadOnEitherSideOfIt() {
        Annotation top = Desk.object(4, AnnotationKind.MARKER, 10, 0);
        Annotation held = Desk.object(5, AnnotationKind.MARKER, 20, 300);
        Annotation low = Desk.object(6, AnnotationKind.MARKER, 30, 340);
        Annotation last = Desk.object(7, AnnotationKind.MARKER, 40, 700);
        Desk desk = new Desk(
                top,
                Desk.object(8, AnnotationKind.MARKER, 15, 20),
                held.withDetails(held.details().withLocked(true)),
                low,
                last);

        desk.document.apply(Distribute.DOWN.edit(desk.all(), projection).orElseThrow());

        assertThat(desk.pixels(desk.get(8))).isEqualTo("15,150");
        assertThat(desk.pixels(desk.get(5))).isEqualTo("20,300");
        assertThat(desk.pixels(desk.get(6))).isEqualTo("30,500");
        assertThat(desk.pixels(desk.get(7))).isEqualTo("40,700");
    }
}
