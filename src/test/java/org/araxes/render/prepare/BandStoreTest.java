package org.araxes.render.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.araxes.render.prepare.BandStore.Band;
import org.junit.jupiter.api.Test;

class BandStoreTest {

    private final BandStore store = new BandStore(100);
    private final Map<Integer, Band> home = new ConcurrentHashMap<>();

    @Test
    void bandsAreKeptWhileThereIsRoom() {
        keep(1, 40);
        keep(2, 60);
        assertThat(home).containsOnlyKeys(1, 2);
        assertThat(store.vertices()).isEqualTo(100);
    }

    @Test
    void theOldestBandThatNobodyUsedIsDroppedFirst() {
        keep(1, 40);
        keep(2, 40);
        keep(3, 40); // all were used of late: one round takes note, the next drops the first
        assertThat(home).containsOnlyKeys(2, 3);
        Objects.requireNonNull(home.get(2)).use();
        keep(4, 40);
        assertThat(home).containsOnlyKeys(2, 4);
        assertThat(store.vertices()).isEqualTo(80);
    }

    @Test
    void aBandLargerThanAllRoomIsKeptAlone() {
        keep(1, 40);
        keep(2, 500);
        assertThat(home).containsOnlyKeys(2);
    }

    @Test
    void ofTwoThreadsThatMakeOneBandTheFirstWins() {
        Polylines first = lines(10);
        assertThat(store.keep(first, 1, home)).isSameAs(first);
        assertThat(store.keep(lines(10), 1, home)).isSameAs(first);
        assertThat(store.vertices()).isEqualTo(10);
    }

    private void keep(int number, int vertices) {
        store.keep(lines(vertices), number, home);
    }

    private static Polylines lines(int vertices) {
        return new Polylines(new double[2 * vertices], new int[] {0, vertices}, false);
    }
}
