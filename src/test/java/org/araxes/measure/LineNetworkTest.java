package org.araxes.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.araxes.geo.LonLat;
import org.junit.jupiter.api.Test;

class LineNetworkTest {

    private static final LonLat A = new LonLat(46.0, 39.0);
    private static final LonLat B = new LonLat(46.3, 39.0);
    private static final LonLat C = new LonLat(46.3, 39.1);
    private static final LonLat D = new LonLat(46.0, 39.1);
    private static final LonLat FAR = new LonLat(46.5, 39.3);

    private final LineNetwork ring = new LineNetwork(List.of(List.of(A, B, C, D, A)));

    @Test
    void followsALineBetweenTwoPlacesOnItsEdges() {
        LonLat from = Geodesics.between(A, B, 0.6);
        LonLat to = Geodesics.between(C, D, 0.25);

        assertThat(ring.way(from, to)).contains(List.of(from, B, C, to));
        assertThat(ring.way(to, from)).contains(List.of(to, C, B, from));
    }

    @Test
    void roundARingTheShorterWayAndOnDemandTheOther() {
        LonLat from = Geodesics.between(A, B, 0.1);
        LonLat to = Geodesics.between(C, D, 0.9);

        assertThat(ring.way(from, to)).contains(List.of(from, A, D, to));
        assertThat(ring.otherWay(from, to)).contains(List.of(from, B, C, to));
    }

    @Test
    void onOneEdgeTheOtherWayIsAllTheRest() {
        LonLat from = Geodesics.between(A, B, 0.4);
        LonLat to = Geodesics.between(A, B, 0.6);

        assertThat(ring.way(from, to)).contains(List.of(from, to));
        assertThat(ring.otherWay(from, to)).contains(List.of(from, A, D, C, B, to));
    }

    @Test
    void fromVertexToVertex() {
        assertThat(ring.way(A, C)).hasValueSatisfying(way -> assertThat(way).hasSize(3));
        assertThat(ring.way(A, D)).contains(List.of(A, D));
        assertThat(ring.otherWay(A, D)).contains(List.of(A, B, C, D));
        assertThat(ring.way(A, A)).contains(List.of(A));
    }

    @Test
    void goesFromLineToLineWhereTheyShareAVertex() {
        LineNetwork lines = new LineNetwork(List.of(List.of(A, B), List.of(FAR, C, B)));

        assertThat(lines.way(A, FAR)).contains(List.of(A, B, C, FAR));
        assertThat(lines.otherWay(A, FAR)).isEmpty();
    }

    @Test
    void thereIsNoWayFromAPlaceBesideTheLinesOrToAnotherLine() {
        LineNetwork lines = new LineNetwork(List.of(List.of(A, B), List.of(C, FAR), List.of()));

        assertThat(lines.way(A, FAR)).isEmpty();
        assertThat(lines.way(A, new LonLat(46.1, 39.01))).isEmpty();
        assertThat(new LineNetwork(List.of()).way(A, B)).isEmpty();
    }
}
