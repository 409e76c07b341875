package org.araxes.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.AnnotationList;
import org.araxes.annotation.AnnotationStyle;
import org.araxes.annotation.Document;
import org.araxes.annotation.Edit;
import org.araxes.annotation.LabelContent;
import org.araxes.annotation.TextStyle;
import org.araxes.bench.ManyAnnotations;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.Extent;
import org.araxes.geo.LonLat;
import org.araxes.render.label.LabelWish;
import org.araxes.render.prepare.PreparedAnnotation;
import org.araxes.ui.task.FrameHelpers;
import org.junit.jupiter.api.Test;

/** Very many annotations are drawn on sheets that are kept; the picture is that of drawing each one by one. */
class ManyAnnotationsTest {

    private static final Extent REGION = new Extent(45, 39, 46, 40);
    private static final int COUNT = 2 * AnnotationTiles.MANY;

    private final Viewport view = Viewport.fitting(REGION, 700, 500);
    private final FrameRenderer renderer = new FrameRenderer();
    private final List<Annotation> drawn = ManyAnnotations.of(COUNT, REGION).stream()
            .filter(a -> a.kind() != AnnotationKind.TEXT)
            .map(ManyAnnotationsTest::withoutName)
            .toList();

    @Test
    void theyLookAsDrawnOneByOne() {
        assertThat(differing(renderer, view, drawn, Set.of())).isLessThan(0.002);
    }

    @Test
    void whatLiesWhollyUnderSignsIsPassedOverAndNothingElse() {
        List<Annotation> crowd = ManyAnnotations.of(8 * COUNT, REGION).stream()
                .filter(a -> a.kind() != AnnotationKind.TEXT)
                .map(ManyAnnotationsTest::withoutName)
                .toList();
        Viewport far = Viewport.fitting(REGION, 300, 200);
        assertThat(differing(renderer, far, crowd, Set.of(crowd.getFirst().id())))
                .isLessThan(0.002);
    }

    @Test
    void afterEveryMoveAndChangeTheyLookAsDrawnOneByOne() {
        Document document = new Document(drawn);
        Set<UUID> selected = Set.of();
        Viewport now = view;
        for (int i = 0; i < 6; i++) {
            Annotation one = document.annotations().get(300 * i + 17);
            switch (i) {
                case 0 -> now = now.draggedBy(-130, 77);
                case 1 -> document.apply(new Edit.Remove("remove", one));
                case 2 ->
                    document.apply(new Edit.Replace(
                            "move", one, one.withShape(new ManyAnnotations(3, REGION).shape(one.kind()))));
                case 3 ->
                    selected = Set.of(one.id(), document.annotations().get(4).id());
                case 4 ->
                    document.apply(new Edit.Add("add", withoutName(new ManyAnnotations(4, REGION).next(COUNT + 1))));
                default -> now = now.draggedBy(60.3, -40.6);
            }
            assertThat(differing(renderer, now, document.annotations(), selected))
                    .as("step %d", i)
                    .isLessThan(0.002);
        }
    }

    @Test
    void sheetsAndWhatIsPreparedStayBounded() {
        Document document = new Document(drawn);
        ManyAnnotations more = new ManyAnnotations(5, REGION);
        Viewport now = view;
        for (int i = 0; i < 150; i++) {
            Annotation one = document.annotations().get((37 * i) % drawn.size());
            document.apply(new Edit.Replace("move", one, one.withShape(more.shape(one.kind()))));
            now = i % 3 == 0 ? now.withMetersPerPixel(now.metersPerPixel() * (i % 2 == 0 ? 1.21 : 1 / 1.2)) : now;
            renderer.render(new FrameRequest(now, 1, scene(document.annotations(), Set.of())), Cancellation.NEVER);
        }
        assertThat(renderer.annotations().kept())
                .isLessThan(3 * document.annotations().blocks().size() + 70);
        assertThat(renderer.tilesKept()).isPositive().isLessThanOrEqualTo(AnnotationTiles.MOST_TILES);
    }

    @Test
    void aFrameIsTheSameToTheBitWhoeverDrewItsSheets() {
        FrameRequest request =
                new FrameRequest(view, 1, scene(drawn, Set.of(drawn.get(5).id())));
        int[] alone = renderer.render(request, Cancellation.NEVER).argbPremultiplied();
        FrameRenderer helped = new FrameRenderer(PixelSource.NEW, new FrameHelpers(3));
        assertThat(helped.render(request, Cancellation.NEVER).argbPremultiplied())
                .isEqualTo(alone);
    }

    @Test
    void comingBackToWhereTheHandRestedDrawsNoSheetAnew() {
        AtomicInteger drawing = new AtomicInteger();
        FrameRenderer counted = new FrameRenderer(PixelSource.NEW, job -> {
            drawing.incrementAndGet();
            job.run();
        });
        Scene scene = scene(drawn, Set.of());
        Viewport large = Viewport.fitting(REGION, 1400, 1000);
        Viewport grown = large.withSize(1700, 1300);
        counted.render(new FrameRequest(large, 1, scene), Cancellation.NEVER);
        counted.render(new FrameRequest(grown, 1, scene), Cancellation.NEVER); // the hand rests: with its margin
        double scale = large.metersPerPixel();
        for (int notch = 1; notch <= 12; notch++) {
            scale *= 1.19; // past scales that are drawn, which would be too many to be kept
            counted.render(new FrameRequest(large.withMetersPerPixel(scale), 1, scene), Cancellation.NEVER);
        }
        for (int notch = 1; notch <= 12; notch++) {
            scale /= 1.19; // back to the same scale but for the arithmetic
        }
        int before = drawing.get();
        counted.render(new FrameRequest(large.withMetersPerPixel(scale), 1, scene), Cancellation.NEVER);
        assertThat(drawing.get()).isEqualTo(before);
        assertThat(counted.tilesKept()).isLessThanOrEqualTo(AnnotationTiles.MOST_TILES);
    }

    @Test
    void namesOfVeryManyStandOnlyWhereThereIsRoomAndTextsAlways() {
        List<Annotation> named = ManyAnnotations.of(COUNT, REGION);
        Scene scene = scene(named, Set.of());
        FrameContext frame = new FrameContext(new FrameRequest(view, 1, scene), Cancellation.NEVER);
        LabelWishes wishes = new LabelWishes(frame, new LabelStyles(renderer.fonts(), frame));
        AnnotationWishes own = new AnnotationWishes(frame, renderer.fonts(), wishes);
        for (Annotation a : named) {
            int before = wishes.wishes().size();
            own.add(PreparedAnnotation.of(a, view.projection()));
            assertThat(wishes.wishes().subList(before, wishes.wishes().size()))
                    .as("names of %s", a.kind())
                    .hasSizeGreaterThan(0)
                    .allMatch(wish -> (wish.need() == LabelWish.Need.ALWAYS) == (a.kind() == AnnotationKind.TEXT));
        }
    }

    @Test
    void eachIsFoundAtItsPlace() {
        Annotation one = drawn.get(1234);
        LonLat at = one.points().getFirst();
        ScreenPoint p = view.toScreen(at);
        Scene scene = scene(AnnotationList.copyOf(drawn), Set.of());
        renderer.render(new FrameRequest(view, 1, scene), Cancellation.NEVER);
        assertThat(new HitTester(renderer).hits(scene, view, p.x(), p.y(), 3))
                .extracting(h -> ((Hit.OnAnnotation) h).annotation().id())
                .contains(one.id());
        assertThat(new Snapper(renderer).snap(scene, view, p.x(), p.y(), 3, Set.of()))
                .isPresent();
    }

    /** The part of the pixels that differ by more than is to be seen. */
    private static double differing(
            FrameRenderer renderer, Viewport view, List<Annotation> annotations, Set<UUID> selected) {
        Scene scene = scene(annotations, selected);
        int[] sheets = renderer.render(new FrameRequest(view, 1, scene), Cancellation.NEVER)
                .argbPremultiplied();
        // In a picture of its own each is drawn by itself.
        int[] each = new FrameRenderer()
                .render(FrameRequest.ofPage(view, 1, scene), Cancellation.NEVER)
                .argbPremultiplied();
        int differing = 0;
        for (int i = 0; i < each.length; i++) {
            differing += far(sheets[i], each[i]) ? 1 : 0;
        }
        return differing / (double) each.length;
    }

    private static boolean far(int a, int b) {
        for (int shift = 0; shift < 24; shift += 8) {
            if (Math.abs((a >>> shift & 0xFF) - (b >>> shift & 0xFF)) > 60) {
                return true;
            }
        }
        return false;
    }

    /** Names stand elsewhere in a picture of its own. */
    private static Annotation withoutName(Annotation a) {
        AnnotationStyle s = a.style();
        return a.withStyle(new AnnotationStyle(
                s.stroke(), s.fill(), new TextStyle(s.textSizePixels(), null, null, LabelContent.NOTHING), s.symbol()));
    }

    private static Scene scene(List<Annotation> annotations, Set<UUID> selected) {
        return Maps.scene(Palette.LIGHT, NameDisplay.EN, annotations, null, selected);
    }
}
