package org.araxes.render;

import static org.araxes.render.Maps.claim;
import static org.araxes.render.Maps.layer;
import static org.araxes.render.Maps.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.annotation.Shape;
import org.araxes.annotation.VertexPath;
import org.araxes.catalog.ClaimKind;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerStyle.Fill;
import org.araxes.catalog.LayerStyle.Marker;
import org.araxes.catalog.NameDisplay;
import org.araxes.catalog.Status;
import org.araxes.geo.LonLat;
import org.araxes.render.ink.Box;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HitTesterTest {

    private static final Viewport VIEW = Maps.view(100, 100, 400, 300);

    private final Annotation drawn = Maps.annotation(1, AnnotationKind.LINE, "mine", Maps.at(60, 10), Maps.at(90, 10));
    private final Annotation pin = Maps.annotation(2, AnnotationKind.MARKER, "pin", Maps.at(80, 80));

    private final Layer country = layer(
            "country",
            style().line(org.araxes.catalog.LayerStyle.Line.NONE, 0)
                    .fill(Fill.SOLID)
                    .build(),
            claim("country", ClaimKind.COUNTRY, Status.NONE, List.of(), "POLYGON((0 0, 100 0, 100 100, 0 100, 0 0))"));
    private final Layer areas = layer(
            "areas",
            style().fill(Fill.TINT).build(),
            claim(
                    "district",
                    ClaimKind.DISTRICT,
                    Status.CLAIMED,
                    List.of(),
                    "POLYGON((10 10, 50 10, 50 50, 10 50, 10 10))"),
            claim(
                    "enclave",
                    ClaimKind.ENCLAVE,
                    Status.CLAIMED,
                    List.of("arm"),
                    "POLYGON((20 20, 30 20, 30 30, 20 30, 20 20), (24 24, 26 24, 26 26, 24 26, 24 24))"));
    private final Layer lines = layer(
            "lines",
            style().marker(Marker.TOWN, 8).build(),
            claim("road", ClaimKind.ROAD, Status.NONE, List.of(), "LINESTRING(5 40, 95 40)"),
            claim("town", ClaimKind.PLACE, Status.NONE, List.of(), "POINT(40 40)"));

    private final FrameRenderer renderer = new FrameRenderer();
    private final HitTester tester = new HitTester(renderer);
    private final Snapper snapper = new Snapper(renderer);
    private Scene scene = Maps.scene(Palette.LIGHT);

    @BeforeEach
    void drawOnce() {
        scene = Maps.scene(Palette.LIGHT, NameDisplay.EN, List.of(drawn, pin), null, Set.of(), country, areas, lines);
        renderer.render(new FrameRequest(VIEW, 1, scene), Cancellation.NEVER);
    }

    @Test
    void pointsComeBeforeLinesBeforeAreasAndSmallAreasBeforeLarge() {
        assertThat(ids(Maps.at(40, 40))).containsExactly("town", "road", "district", "country");
        assertThat(ids(Maps.at(22, 22))).containsExactly("enclave", "district", "country");
    }

    @Test
    void aHoleIsNoPartOfItsArea() {
        assertThat(tester.hits(scene, VIEW, pixel(25, 25).x(), pixel(25, 25).y(), 0.5).stream()
                        .map(HitTesterTest::id))
                .containsExactly("district", "country");
    }

    @Test
    void lineIsHitWithinTheToleranceOnly() {
        ScreenPoint on = pixel(70, 40);
        Hit near = tester.hits(scene, VIEW, on.x(), on.y() + 4, 5).getFirst();
        assertThat(id(near)).isEqualTo("road");
        assertThat(near.part()).isEqualTo(Hit.Part.LINE);
        assertThat(near.distancePixels()).isCloseTo(4 - 0.9, within(0.15));
        assertThat(id(tester.hits(scene, VIEW, on.x(), on.y() + 9, 5).getFirst()))
                .isEqualTo("country");
    }

    @Test
    void annotationsComeBeforeClaims() {
        assertThat(ids(Maps.at(75, 10))).first().isEqualTo("mine");
        ScreenPoint tip = pixel(80, 80);
        assertThat(id(tester.hits(scene, VIEW, tip.x(), tip.y() - 15, 3).getFirst()))
                .as("the head of the pin above its tip")
                .isEqualTo("pin");
    }

    @Test
    void aNameIsHitWhereItWasDrawnLastAndNowhereElse() {
        ScreenPoint named = nameOf("pin");
        assertThat(tester.hits(scene, VIEW, named.x(), named.y(), 1).getFirst())
                .isEqualTo(new Hit.OnAnnotation(pin, Hit.Part.NAME, 0));
        Viewport nearer = VIEW.zoomedAt(named.x(), named.y(), 2);
        assertThat(tester.hits(scene, nearer, named.x(), named.y(), 1))
                .as("at a scale that was not drawn")
                .noneMatch(h -> h.part() == Hit.Part.NAME);
        assertThat(tester.hits(scene.withAnnotations(List.of(drawn)), VIEW, named.x(), named.y(), 1))
                .as("after the object was removed")
                .noneMatch(h -> h.part() == Hit.Part.NAME);
        assertThat(tester.hits(scene.withoutSelection(), VIEW, named.x(), named.y(), 1))
                .as("selected or not")
                .anyMatch(h -> h.part() == Hit.Part.NAME);
    }

    @Test
    void aNameWithoutRoomIsNotHit() {
        Annotation other = Maps.annotation(3, AnnotationKind.TEXT, "words over all of it", Maps.at(86, 83));
        scene = scene.withAnnotations(List.of(pin, other));
        renderer.render(new FrameRequest(VIEW, 1, scene), Cancellation.NEVER);
        ScreenPoint words = pixel(86, 83);
        assertThat(tester.hits(scene, VIEW, words.x() - 5, words.y(), 0)).noneMatch(h -> id(h).equals("pin"));
    }

    private ScreenPoint nameOf(String words) {
        NameOnMap name = NameOnMap.in(renderer, new FrameRequest(VIEW, 1, scene), Box.EVERYWHERE).stream()
                .filter(n -> n.words().equals(words))
                .findFirst()
                .orElseThrow();
        Box world = NameOnMap.world(VIEW, 1);
        return new ScreenPoint(
                (name.covers().minX() + name.covers().maxX()) / 2 - world.minX(),
                (name.covers().minY() + name.covers().maxY()) / 2 - world.minY());
    }

    @Test
    void whatWasNeverDrawnOrIsOffIsNotHit() {
        Scene without = Maps.scene(Palette.LIGHT, country);
        ScreenPoint p = pixel(22, 22);
        assertThat(tester.hits(without, VIEW, p.x(), p.y(), 5)).hasSize(1);
        assertThat(new HitTester(new FrameRenderer()).hits(scene, VIEW, p.x(), p.y(), 5))
                .noneMatch(h -> h instanceof Hit.OnClaim);
    }

    @Test
    void snapsToVertexBeforeEdge() {
        ScreenPoint p = pixel(20, 20);
        SnapPoint vertex = snap(p.x() + 3, p.y() + 2, Set.of()).orElseThrow();
        assertThat(vertex.vertex()).isTrue();
        assertThat(vertex.claimId()).isEqualTo("enclave");
        assertThat(vertex.accuracyMeters()).isEqualTo(100);
        assertClose(vertex.position(), Maps.at(20, 20));
        ScreenPoint edge = pixel(70, 40);
        SnapPoint onEdge = snap(edge.x(), edge.y() + 3, Set.of()).orElseThrow();
        assertThat(onEdge.vertex()).isFalse();
        assertThat(onEdge.claimId()).isEqualTo("road");
        assertThat(onEdge.distancePixels()).isCloseTo(3, within(0.1));
    }

    @Test
    void snapsToAnnotationsButNotToThoseExcepted() {
        ScreenPoint p = pixel(60, 10);
        assertThat(snap(p.x() + 1, p.y() - 1, Set.of()).orElseThrow().annotation())
                .isEqualTo(drawn);
        assertThat(snap(p.x() + 1, p.y() - 1, Set.of(drawn.id()))).isEmpty();
    }

    @Test
    void whatIsSnappedToSaysHowExactItsVertexIsAndAnEdgeAsTheWorseEnd() {
        Annotation measured = drawn.withShape(
                Shape.of(new VertexPath(List.of(Maps.at(60, 10), Maps.at(90, 10)), List.of(7.0, 30.0))));
        scene = Maps.scene(Palette.LIGHT, NameDisplay.EN, List.of(measured), null, Set.of());
        ScreenPoint start = pixel(60, 10);
        ScreenPoint middle = pixel(75, 10);

        assertThat(snap(start.x() + 1, start.y(), Set.of()).orElseThrow().accuracyMeters())
                .isEqualTo(7);
        assertThat(snap(middle.x(), middle.y() + 2, Set.of()).orElseThrow().accuracyMeters())
                .isEqualTo(30);
    }

    private Optional<SnapPoint> snap(double x, double y, Set<java.util.UUID> except) {
        return snapper.snap(scene, VIEW, x, y, 8, except);
    }

    private List<String> ids(LonLat at) {
        ScreenPoint p = VIEW.toScreen(at);
        return tester.hits(scene, VIEW, p.x(), p.y(), 4).stream()
                .map(HitTesterTest::id)
                .toList();
    }

    private static String id(Hit hit) {
        return switch (hit) {
            case Hit.OnClaim c -> c.claim().id();
            case Hit.OnAnnotation a -> a.annotation().name();
        };
    }

    private static ScreenPoint pixel(double x, double y) {
        return VIEW.toScreen(Maps.at(x, y));
    }

    private static void assertClose(LonLat actual, LonLat expected) {
        assertThat(actual.lonDegrees()).isCloseTo(expected.lonDegrees(), within(1e-9));
        assertThat(actual.latDegrees()).isCloseTo(expected.latDegrees(), within(1e-9));
    }
}
