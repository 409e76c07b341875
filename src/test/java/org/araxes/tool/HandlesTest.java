package org.araxes.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.araxes.annotation.Annotation;
import org.araxes.annotation.AnnotationKind;
import org.araxes.geo.LonLat;
import org.araxes.measure.Geodesics;
import org.araxes.render.ScreenPoint;
import org.junit.jupiter.api.Test;

class HandlesTest {

    @Test
    void aLineHasAMiddleBetweenAndARingOneMore() {
        assertThat(Handles.of(Desk.object(1, AnnotationKind.LINE, 0, 0, 100, 0, 100, 100))
                        .all())
                .extracting(Handle::kind)
                .containsExactly(
                        Handle.Kind.VERTEX,
                        Handle.Kind.VERTEX,
                        Handle.Kind.VERTEX,
                        Handle.Kind.MIDPOINT,
                        Handle.Kind.MIDPOINT);
        assertThat(Handles.of(Desk.object(1, AnnotationKind.AREA, 0, 0, 100, 0, 100, 100))
                        .all())
                .hasSize(6);
    }

    @Test
    void aMarkerHasOneHandleAndNothingHasNone() {
        assertThat(Handles.of(Desk.object(1, AnnotationKind.MARKER, 5, 5)).all())
                .hasSize(1);
        assertThat(Handles.of(List.of(), true).all()).isEmpty();
    }

    @Test
    void theMiddleLiesHalfwayAlongTheGeodesic() {
        LonLat a = new LonLat(20, 60);
        LonLat b = new LonLat(120, 60);
        LonLat m = Handles.of(List.of(a, b), false).all().getLast().position();
        double whole = Geodesics.distanceMeters(a, b);
        assertThat(Geodesics.distanceMeters(a, m)).isCloseTo(whole / 2, within(1e-6));
        assertThat(Geodesics.distanceMeters(m, b)).isCloseTo(whole / 2, within(1e-6));
        assertThat(m.latDegrees()).as("not on the parallel").isGreaterThan(65);
    }

    @Test
    void shortEdgesShowNoMiddle() {
        Handles handles = Handles.of(Desk.object(1, AnnotationKind.LINE, 0, 0, 20, 0, 120, 0));
        assertThat(handles.visible(Desk.VIEW)).hasSize(4);
        assertThat(handles.at(new ScreenPoint(10, 0), Desk.VIEW)).isEmpty();
        assertThat(handles.visible(Desk.VIEW.withMetersPerPixel(100))).hasSize(3);
        assertThat(handles.visible(Desk.VIEW.withMetersPerPixel(5))).hasSize(5);
    }

    @Test
    void aVertexIsCaughtThoughTheMiddleOfAnotherEdgeIsNearer() {
        Handles handles = Handles.of(Desk.object(1, AnnotationKind.LINE, 0, 0, 100, 0, 50, 4));
        assertThat(handles.at(new ScreenPoint(50, 1), Desk.VIEW))
                .contains(handles.all().get(2));
        assertThat(handles.at(new ScreenPoint(50, -5), Desk.VIEW))
                .contains(handles.all().get(3));
    }

    @Test
    void theNearestVertexIsCaughtBeforeAMiddle() {
        Handles handles = Handles.of(Desk.object(1, AnnotationKind.LINE, 0, 0, 34, 0, 34, 6));
        assertThat(handles.at(new ScreenPoint(34, 4), Desk.VIEW))
                .map(Handle::index)
                .contains(2);
        assertThat(handles.at(new ScreenPoint(34, 2), Desk.VIEW))
                .map(Handle::index)
                .contains(1);
        assertThat(handles.at(new ScreenPoint(17, 3), Desk.VIEW))
                .map(Handle::kind)
                .contains(Handle.Kind.MIDPOINT);
        assertThat(handles.at(new ScreenPoint(0, 9), Desk.VIEW)).isEmpty();
    }

    @Test
    void holesHaveHandlesToo() {
        Annotation hole = Desk.object(2, AnnotationKind.AREA, 40, 40, 80, 40, 80, 80);
        Annotation outer = Desk.object(1, AnnotationKind.AREA, 0, 0, 200, 0, 200, 200, 0, 200);
        Annotation area =
                outer.withShape(outer.shape().withHoles(List.of(hole.shape().path())));

        List<Handle> all = Handles.of(area).all();

        assertThat(all.stream().filter(Handle::isVertex).map(Handle::position))
                .containsExactlyElementsOf(area.shape().vertices());
        assertThat(all.stream().filter(h -> !h.isVertex()).map(Handle::index)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(all.getLast().position())
                .isEqualTo(Handles.of(hole).all().getLast().position());
    }
}
