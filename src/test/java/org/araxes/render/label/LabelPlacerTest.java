package org.araxes.render.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.araxes.render.ink.Box;
import org.araxes.render.ink.Crossing;
import org.araxes.render.text.MapFonts;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {

    private static final LabelStyle STYLE =
            new LabelStyle(MapFonts.bundled().regular(), 12, 0, 0xFF000000, 0xFFFFFFFF, 1.5);

    @Test
    void namesNeverOverlap() {
        List<PlacedLabel> placed = place(crowd(400, 600), List.of(), 1);
        assertThat(placed.size()).isBetween(60, 300);
        for (int i = 0; i < placed.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(letters(placed.get(i)).intersects(letters(placed.get(k))))
                        .isFalse();
            }
        }
    }

    @Test
    void theMoreImportantNameWins() {
        LabelWish small = wish("Small place", 1, 100, 100);
        LabelWish capital = wish("Capital", 9, 100, 100);
        Box[] walls = {new Box(0, 0, 90, 200), new Box(90, 0, 200, 90), new Box(90, 110, 200, 200)};
        List<PlacedLabel> placed = place(List.of(small, capital), List.of(walls), 1);
        assertThat(texts(placed)).containsExactly("Capital");
    }

    @Test
    void aLongNameWithoutRoomInOneLineStandsInTwo() {
        LabelWish both = wish("Khankendi / Stepanakert", 9, 300, 100);
        Box[] walls = {new Box(0, 0, 200, 200), new Box(306, 0, 500, 200)};
        assertThat(texts(place(List.of(both), List.of(), 1))).containsExactly("Khankendi / Stepanakert");
        assertThat(((PlacedLabel.Block) place(List.of(both), List.of(walls), 1).getFirst())
                        .text()
                        .lines())
                .containsExactly("Khankendi /", "Stepanakert");
    }

    @Test
    void sameWishesGiveTheSamePlaces() {
        assertThat(place(crowd(300, 500), List.of(), 1)).isEqualTo(place(crowd(300, 500), List.of(), 1));
    }

    @Test
    void aLesserSymbolDoesNotKeepAnImportantNameAway() {
        List<Obstacle> dots = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            dots.add(new Obstacle(
                    new Box(60 + 8 * (i % 10), 80 + 6 * (i / 10), 62 + 8 * (i % 10), 82 + 6 * (i / 10)), 3));
        }
        assertThat(LabelPlacer.place(List.of(wish("Capital", 9, 100, 100)), dots, 1, Box.EVERYWHERE, () -> {})
                        .labels())
                .hasSize(1);
        assertThat(LabelPlacer.place(List.of(wish("Hamlet", 2, 100, 100)), dots, 1, Box.EVERYWHERE, () -> {})
                        .labels())
                .isEmpty();
    }

    @Test
    void aNameStandsRightOfItsSymbolOrWhereThereIsRoom() {
        PlacedLabel.Block right = (PlacedLabel.Block)
                place(List.of(wish("Goris", 1, 100, 100)), List.of(), 1).getFirst();
        assertThat(right.x()).isGreaterThan(100);
        PlacedLabel.Block left =
                (PlacedLabel.Block) place(List.of(wish("Goris", 1, 100, 100)), List.of(new Box(104, 40, 180, 160)), 1)
                        .getFirst();
        assertThat(left.x() + left.text().width()).isLessThan(100);
    }

    @Test
    void requiredNameIsSetWhateverIsThere() {
        LabelWish must = new LabelWish(text("My own note"), 1, LabelWish.Need.ALWAYS, new Anchor.Fixed(50, 50));
        List<PlacedLabel> placed = place(List.of(must), List.of(new Box(-1000, -1000, 1000, 1000)), 1);
        assertThat(texts(placed)).containsExactly("My own note");
    }

    @Test
    void namesOfOnesOwnGoALittleOffBeforeTheyCollideAndAreElseLeftOut() {
        List<LabelWish> pile = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pile.add(new LabelWish(text("Marker"), i, LabelWish.Need.NEARBY, new Anchor.AtPoint(200 + i, 200, 6)));
        }
        List<PlacedLabel> placed = place(pile, List.of(), 1);
        assertThat(placed).hasSizeBetween(6, 39);
        for (PlacedLabel one : placed) {
            assertThat(placed.stream().filter(other -> letters(one).intersects(letters(other))))
                    .containsExactly(one);
        }
    }

    /** Markers in rows of six, nearer to one another than their names are wide. */
    private static List<LabelWish> crowd(int count, LabelWish.Need need) {
        List<LabelWish> pile = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Anchor at = new Anchor.AtPoint(200 + 24 * (i % 6), 200 + 20 * (i / 6), 6);
            pile.add(new LabelWish(text("Marker " + i), i, need, at));
        }
        return pile;
    }

    private static Placement placeCrowd(List<LabelWish> crowd) {
        List<Obstacle> signs = crowd.stream()
                .map(w -> (Anchor.AtPoint) w.anchor())
                .map(p -> new Obstacle(new Box(p.x() - 4, p.y() - 4, p.x() + 4, p.y() + 4), Long.MAX_VALUE))
                .toList();
        return LabelPlacer.placePatiently(crowd, signs, 1, Box.EVERYWHERE, () -> {});
    }

    @Test
    void crowdedNamesOfOnesOwnStandFartherOffAtTheEndOfALine() {
        List<LabelWish> crowd = crowd(30, LabelWish.Need.LED);
        Placement placement = placeCrowd(crowd);

        assertThat(placement.served()).containsExactlyInAnyOrderElementsOf(crowd);
        assertThat(placeCrowd(crowd(30, LabelWish.Need.NEARBY)).served()).hasSizeLessThan(25);
        List<PlacedLabel> led = placement.labels().stream()
                .filter(PlacedLabel.Led.class::isInstance)
                .toList();
        assertThat(led).hasSizeGreaterThan(4);
        int crossing = 0;
        for (PlacedLabel one : placement.labels()) {
            assertThat(placement.labels().stream().filter(other -> letters(one).intersects(letters(other))))
                    .containsExactly(one);
            if (one instanceof PlacedLabel.Led(var block, var fromX, var fromY, var toX, var toY)) {
                double[] line = {fromX, fromY, toX, toY};
                crossing +=
                        placement.labels().stream().anyMatch(other -> Crossing.crosses(line, letters(other))) ? 1 : 0;
                assertThat(one.box().contains(fromX, fromY)).isTrue();
            }
        }
        assertThat(crossing).as("lines below names").isLessThan(18);
        assertThat(placeCrowd(crowd).labels()).isEqualTo(placement.labels());
    }

    @Test
    void aLineToANameDoesNotRunAlongARowOfSymbols() {
        List<LabelWish> row = new ArrayList<>();
        List<Obstacle> signs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double x = 200 + 30 * i;
            row.add(new LabelWish(text("Marker " + i), i, LabelWish.Need.LED, new Anchor.AtPoint(x, 200, 8)));
            signs.add(new Obstacle(new Box(x - 6, 194, x + 6, 206), Long.MAX_VALUE));
        }
        Placement placement = LabelPlacer.place(row, signs, 1, Box.EVERYWHERE, () -> {});

        assertThat(placement.served()).hasSize(10);
        for (PlacedLabel one : placement.labels()) {
            if (one instanceof PlacedLabel.Led led) {
                double[] line = {led.fromX(), led.fromY(), led.toX(), led.toY()};
                assertThat(signs.stream().filter(s -> Crossing.crosses(line, s.box())))
                        .as("signs below the line to " + led)
                        .hasSizeLessThan(2);
            }
        }
    }

    @Test
    void whatHasNoRoomAtAllIsLeftOutAndNotCalledServed() {
        List<LabelWish> pile = crowd(12, LabelWish.Need.LED);
        Placement placement = LabelPlacer.place(pile, List.of(), 1, new Box(190, 180, 330, 240), () -> {});
        assertThat(placement.labels()).hasSameSizeAs(placement.served()).hasSizeBetween(2, 11);
        assertThat(placement.labels()).allMatch(l -> new Box(190, 180, 330, 240).contains(letters(l)));
        assertThat(pile).containsAll(placement.served());
    }

    @Test
    void aShortLineHasItsNameBesideItWhereBothSidesAreTaken() {
        double[] xy = {100, 100, 108, 100};
        LabelWish wish = new LabelWish(text("8 m"), 1, LabelWish.Need.NEARBY, new Anchor.AtLine(xy));
        List<Box> taken = List.of(new Box(60, 60, 112, 97), new Box(60, 103, 112, 140));
        PlacedLabel placed = place(List.of(wish), taken, 1).getFirst();
        assertThat(taken).noneMatch(letters(placed)::intersects);
    }

    @Test
    void theSameNameIsNotSetTwiceSideBySide() {
        List<PlacedLabel> placed =
                place(List.of(wish("Agarak", 2, 100, 100), wish("Agarak", 1, 130, 130)), List.of(), 1);
        assertThat(placed).hasSize(1);
    }

    @Test
    void aNameTooLargeForItsCountryIsLeftOutAndOneBesideAnEnclaveIsSet() {
        Box small = new Box(90, 90, 110, 110);
        Anchor.Spot spot = new Anchor.Spot(100, 100, 18, 18);
        assertThat(place(
                        List.of(new LabelWish(
                                text("Country"),
                                1,
                                LabelWish.Need.IF_ROOM,
                                new Anchor.InArea(List.of(spot), small, Anchor.Otherwise.NOWHERE))),
                        List.of(),
                        1))
                .isEmpty();
        PlacedLabel beside = place(
                        List.of(new LabelWish(
                                text("Enclave"),
                                1,
                                LabelWish.Need.IF_ROOM,
                                new Anchor.InArea(List.of(spot), small, Anchor.Otherwise.BESIDE))),
                        List.of(),
                        1)
                .getFirst();
        assertThat(letters(beside).intersects(small)).isFalse();
    }

    @Test
    void aLakesNameGoesOutOverItsShoresWhereTheLakeIsNearlyAsWide() {
        Box lake = new Box(0, 0, 60, 40);
        Anchor.Spot spot = new Anchor.Spot(30, 20, 25, 20);
        PlacedLabel.Block name = (PlacedLabel.Block) place(
                        List.of(new LabelWish(
                                text("Reservoir"),
                                1,
                                LabelWish.Need.IF_ROOM,
                                new Anchor.InArea(List.of(spot), lake, Anchor.Otherwise.OVER_THE_EDGE))),
                        List.of(),
                        1)
                .getFirst();

        assertThat(name.x() + name.text().width() / 2).isEqualTo(30, within(1e-9));
        assertThat(name.text().width()).isBetween(25.0, 75.0);
    }

    @Test
    void aNameBesideItsLakeDoesNotStandOnAnother() {
        Box lake = new Box(90, 90, 110, 110);
        Anchor.Spot spot = new Anchor.Spot(100, 100, 10, 10);
        Box right = new Box(115, 93, 300, 107);
        Box left = new Box(-100, 93, 85, 107);

        PlacedLabel name = place(
                        List.of(new LabelWish(
                                text("Small Reservoir"),
                                1,
                                LabelWish.Need.IF_ROOM,
                                new Anchor.InArea(
                                        List.of(spot), lake, Anchor.Otherwise.OVER_THE_EDGE, List.of(right, left)))),
                        List.of(),
                        1)
                .getFirst();

        assertThat(letters(name).intersects(lake)).isFalse();
        assertThat(letters(name).intersects(right)).isFalse();
        assertThat(letters(name).intersects(left)).isFalse();
    }

    @Test
    void aNameBesideItsClaimStandsOnAnotherOnlyWhereThereIsNoOtherPlace() {
        Box enclave = new Box(90, 90, 110, 110);
        Anchor.Spot spot = new Anchor.Spot(100, 100, 10, 10);
        Anchor.InArea area = new Anchor.InArea(List.of(spot), enclave, Anchor.Otherwise.BESIDE);
        Box right = new Box(112, 93, 300, 107);

        PlacedLabel beside = place(
                        List.of(new LabelWish(text("Karki"), 1, LabelWish.Need.IF_ROOM, area.clearOf(List.of(right)))),
                        List.of(),
                        1)
                .getFirst();
        PlacedLabel on = place(
                        List.of(new LabelWish(
                                text("Karki"),
                                1,
                                LabelWish.Need.IF_ROOM,
                                area.clearOf(List.of(new Box(-300, -300, 500, 500))))),
                        List.of(),
                        1)
                .getFirst();

        assertThat(letters(beside).maxX()).isLessThan(90);
        assertThat(letters(on).minX()).isGreaterThan(110);
    }

    @Test
    void aLargeLakeOfWhichOnlyACornerIsOnThePageHasNoNameFarFromIt() {
        Box lake = new Box(0, 0, 600, 600);
        Anchor.Spot spot = new Anchor.Spot(300, 300, 400, 300);
        LabelWish wish = new LabelWish(
                text("Lake"),
                1,
                LabelWish.Need.IF_ROOM,
                new Anchor.InArea(List.of(spot), lake, Anchor.Otherwise.OVER_THE_EDGE));

        assertThat(place(List.of(wish), List.of(new Box(100, 100, 500, 500)), 1))
                .isEmpty();
    }

    @Test
    void aLongNameStandsInItsAreaOnTwoLines() {
        Box box = new Box(0, 0, 120, 120);
        Anchor.Spot spot = new Anchor.Spot(60, 60, 110, 110);
        LabelWish wish = new LabelWish(
                text("Yukhari Askipara / Verin Voskepar"),
                1,
                LabelWish.Need.IF_ROOM,
                new Anchor.InArea(List.of(spot), box, Anchor.Otherwise.BESIDE));
        PlacedLabel.Block block =
                (PlacedLabel.Block) place(List.of(wish), List.of(), 1).getFirst();
        assertThat(block.text().lines()).containsExactly("Yukhari Askipara /", "Verin Voskepar");
        assertThat(box.contains(block.x(), block.y())).isTrue();
    }

    @Test
    void namesAlongALineReadFromLeftToRightAndComeAgainOnALongLine() {
        double[] west = {2400, 300, 1600, 320, 800, 280, 0, 300};
        LabelWish river = new LabelWish(text("Araks"), 1, LabelWish.Need.IF_ROOM, new Anchor.AlongLine(west, 3));
        List<PlacedLabel> placed = place(List.of(river), List.of(), 1);
        assertThat(placed.size()).isBetween(3, 5);
        for (PlacedLabel label : placed) {
            PlacedLabel.Run run = (PlacedLabel.Run) label;
            assertThat(run.letters().getLast().x())
                    .isGreaterThan(run.letters().getFirst().x());
        }
    }

    @Test
    void namesAlongAZigzagAreLeftOut() {
        double[] zigzag = new double[60];
        for (int i = 0; i < 30; i++) {
            zigzag[2 * i] = 100 + 9 * i;
            zigzag[2 * i + 1] = i % 2 * 80;
        }
        LabelWish road = new LabelWish(text("A road name"), 1, LabelWish.Need.IF_ROOM, new Anchor.AlongLine(zigzag, 3));
        assertThat(place(List.of(road), List.of(), 1)).isEmpty();
    }

    @Test
    void aNameAtALineKeepsClearOfIt() {
        double[] bent = {0, 100, 100, 0, 200, 100};
        LabelWish route = new LabelWish(text("Route"), 1, LabelWish.Need.IF_ROOM, new Anchor.AtLine(bent));
        PlacedLabel placed = place(List.of(route), List.of(), 1).getFirst();
        assertThat(Crossing.crosses(bent, letters(placed))).isFalse();
    }

    @Test
    void atTheEdgeOfAPageANameStandsInsideOrNotAtAll() {
        Box page = new Box(0, 0, 120, 120);
        List<LabelWish> wishes = List.of(wish("Goris", 1, 100, 60), wish("Anamemuchtoolongforit", 1, 60, 100));
        List<PlacedLabel> placed =
                LabelPlacer.place(wishes, List.of(), 1, page, () -> {}).labels();
        assertThat(texts(placed)).containsExactly("Goris");
        assertThat(page.contains(letters(placed.getFirst()))).isTrue();
        assertThat(letters(placed.getFirst()).maxX()).isLessThan(100);
    }

    @Test
    void blankNamesAreLeftOut() {
        assertThat(place(List.of(wish("  \n ", 1, 0, 0)), List.of(), 1)).isEmpty();
    }

    private static List<PlacedLabel> place(List<LabelWish> wishes, List<Box> obstacles, double pixelRatio) {
        return LabelPlacer.place(
                        wishes,
                        obstacles.stream().map(b -> new Obstacle(b, 100)).toList(),
                        pixelRatio,
                        Box.EVERYWHERE,
                        () -> {})
                .labels();
    }

    private static List<LabelWish> crowd(int n, double size) {
        Random random = new Random(11);
        List<LabelWish> wishes = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            wishes.add(wish("Place " + i, random.nextInt(9), random.nextDouble() * size, random.nextDouble() * size));
        }
        return wishes;
    }

    private static LabelWish wish(String name, long priority, double x, double y) {
        return new LabelWish(text(name), priority, LabelWish.Need.IF_ROOM, new Anchor.AtPoint(x, y, 6));
    }

    private static LabelText text(String name) {
        return new LabelText(name, STYLE);
    }

    private static Box letters(PlacedLabel label) {
        Box box = label instanceof PlacedLabel.Led led ? led.block().box() : label.box();
        return box.grown(-STYLE.haloWidth());
    }

    private static List<String> texts(List<PlacedLabel> placed) {
        return placed.stream()
                .map(p -> String.join(" ", ((PlacedLabel.Block) p).text().lines()))
                .toList();
    }
}
