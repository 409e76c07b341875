package org.araxes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.araxes.catalog.Catalog;
import org.araxes.catalog.NameDisplay;
import org.araxes.geo.MapPoint;
import org.araxes.geo.TransverseMercator;
import org.araxes.render.Frame;
import org.araxes.render.FrameRequest;
import org.araxes.render.Palette;
import org.araxes.render.Scene;
import org.araxes.render.Viewport;
import org.araxes.render.compose.Composer;
import org.araxes.render.compose.Picture;
import org.junit.jupiter.api.Test;

/** Which frames a map asks for, and which it gives back. */
class FaceTest {

    private static final Viewport WHOLE =
            new Viewport(TransverseMercator.UTM_38N, new MapPoint(500_000, 4_430_000), 4000, 90, 90);

    private static final Viewport VIEW = WHOLE.withMetersPerPixel(100).withSize(800, 600);

    private final List<Frame> unused = new ArrayList<>();
    private final List<FrameRequest> now = new ArrayList<>();
    private final List<FrameRequest> later = new ArrayList<>();
    private final Face face = new Face(WHOLE, unused::add);
    private final Scene scene = scene();
    private Viewport asked = VIEW;

    @Test
    void whatIsWaitedForIsDrawnWithoutAMarginAndTheMarginWhenTheHandRests() {
        ask(VIEW, scene, false);
        assertThat(now).extracting(FrameRequest::viewport).containsExactly(VIEW);
        drawAll();
        assertThat(face.isSharp(VIEW, 1, scene)).isTrue();
        ask(VIEW, scene, false);
        assertThat(now).as("the hand may go on").isEmpty();
        ask(VIEW, scene, true);
        assertThat(now).extracting(FrameRequest::viewport).containsExactly(VIEW.withSize(1120, 920));
    }

    @Test
    void aDragWithinTheMarginDrawsNothingAndBeyondItAFrameWithAMargin() {
        settle(VIEW, scene);
        ask(VIEW.draggedBy(60, -40), scene, false);
        assertThat(now).isEmpty();
        Viewport far = VIEW.draggedBy(70, 0);
        ask(far, scene, false);
        assertThat(now).extracting(FrameRequest::viewport).containsExactly(far.withSize(1120, 920));
    }

    @Test
    void theNextFrameHasThePixelsOfTheOneAtHandSoThatNothingJumpsByAPartOfOne() {
        settle(VIEW, scene);
        MapPoint corner = VIEW.withSize(1120, 920).toMap(0, 0);
        Viewport between = VIEW.draggedBy(90.4, -3.7);

        ask(between, scene, true);
        Viewport next = now.getFirst().viewport();
        assertThat(next.screenX(corner.xMeters())).isCloseTo(90, within(1e-6));
        assertThat(next.screenY(corner.yMeters())).isCloseTo(-4, within(1e-6));
        settle(between, scene);

        Scene other = scene();
        ask(between, other, false);
        assertThat(now.getFirst().viewport().withSize(1120, 920))
                .as("another layer at the same place")
                .isEqualTo(next);
    }

    @Test
    void anotherScaleOrAnotherSceneAsksForTheViewAlone() {
        settle(VIEW, scene);
        Viewport nearer = VIEW.zoomedAt(100, 100, 1.25);
        ask(nearer, scene, false);
        assertThat(now).extracting(FrameRequest::viewport).containsExactly(nearer);
        assertThat(face.isSharp(nearer, 1, scene)).isFalse();
        Scene other = scene();
        ask(VIEW, other, true);
        assertThat(now).extracting(FrameRequest::viewport).containsExactly(VIEW);
        assertThat(now).extracting(FrameRequest::scene).containsExactly(other);
    }

    @Test
    void theRegionBelowComesFirstWhereAMapMightBeBlank() {
        ask(VIEW, scene, true);
        face.take(frame(now.getFirst()), VIEW, 1);
        ask(VIEW.draggedBy(500, 0), scene, false);
        assertThat(now.getFirst().viewport()).isEqualTo(WHOLE);
    }

    @Test
    void surroundingsComeBeforeSharpnessWhereTheHandIsAboutToLeaveThem() {
        settle(VIEW, scene);
        ask(VIEW.draggedBy(600, 0), scene, false);
        assertThat(now).extracting(FrameRequest::pixelRatio).containsExactly(0.25, 1.0);
    }

    @Test
    void eachFrameIsGivenBackWhenAnotherTakesItsPlace() {
        settle(VIEW, scene);
        int before = unused.size();
        Frame next = frame(new FrameRequest(VIEW.zoomedAt(0, 0, 2), 1, scene));
        face.take(next, VIEW.zoomedAt(0, 0, 2), 1);
        assertThat(unused).hasSize(before + 1);
        assertThat(unused.getLast().request().viewport()).isEqualTo(VIEW.withSize(1120, 920));
        assertThat(face.holds(next)).isTrue();
        assertThat(face.holds(unused.getLast())).isFalse();
    }

    @Test
    void aFrameOfAScaleThatTheHandOnlyPassedThroughDoesNotBlurTheMap() {
        settle(VIEW, scene);
        Viewport passed = VIEW.zoomedAt(100, 100, 2);
        ask(passed, scene, false);
        Frame late = frame(now.getFirst());

        face.take(late, VIEW, 1);

        assertThat(face.holds(late)).isFalse();
        assertThat(face.isSharp(VIEW, 1, scene)).isTrue();
        face.take(late, passed.zoomedAt(100, 100, 1.1), 1);
        assertThat(face.holds(late))
                .as("where nothing is sharp it is better than none")
                .isTrue();
    }

    @Test
    void aMapThatWasNotDrawnYetShowsTheOther() {
        settle(VIEW, scene);
        Face other = new Face(WHOLE, unused::add);
        other.standInFor(face);
        Picture picture = new Picture(800, 600);
        assertThat(other.compose(new Composer(), VIEW, 1, picture, picture.box(), 0, 0))
                .as("blank pixels")
                .isZero();
        assertThat(other.isSharp(VIEW, 1, scene())).isFalse();
    }

    /** Draws until nothing is missing, the hand resting. */
    private void settle(Viewport view, Scene shown) {
        ask(view, shown, true);
        while (!now.isEmpty() || !later.isEmpty()) {
            drawAll();
            ask(view, shown, true);
        }
    }

    private void ask(Viewport view, Scene shown, boolean resting) {
        now.clear();
        later.clear();
        asked = view;
        face.addMissing(view, 1, shown, resting, now, later);
    }

    private void drawAll() {
        now.forEach(request -> face.take(frame(request), asked, 1));
        later.forEach(request -> face.take(frame(request), asked, 1));
    }

    private static Frame frame(FrameRequest request) {
        int width = request.deviceWidth();
        int height = request.deviceHeight();
        return new Frame(width, height, new int[width * height], request);
    }

    private static Scene scene() {
        Catalog none =
                new Catalog(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Scene(none, List.of(), List.of(), NameDisplay.EN, null, Palette.LIGHT, null, Set.of());
    }
}
