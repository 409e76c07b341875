package org.araxes.render.prepare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the lines and rings of a layer, given as vertex numbers, where they meet, and finds the arcs that several share:
 * a border between two districts is one arc, drawn once and generalised once. One thread.
 *
 * <p>A vertex is a junction when a line ends there or when more than two different vertices follow or precede it.
 */
final class SharedArcs {

    private static final int NONE = -1;

    private final int[] first;
    private final int[] second;
    private final boolean[] fixed;
    private final List<int[]> arcs = new ArrayList<>();
    private final Map<Long, Integer> byStart = new HashMap<>();

    SharedArcs(int vertices) {
        first = new int[vertices];
        second = new int[vertices];
        fixed = new boolean[vertices];
        Arrays.fill(first, NONE);
        Arrays.fill(second, NONE);
    }

    /** Takes note of a line or ring; all must be noted before the first is cut. A ring repeats its first vertex. */
    void note(int[] ids, boolean ring) {
        int n = ids.length;
        for (int i = 0; i < n; i++) {
            int before = i > 0 ? ids[i - 1] : ring ? ids[n - 2] : NONE;
            int after = i + 1 < n ? ids[i + 1] : ring ? ids[1] : NONE;
            if (before == NONE || after == NONE || before == after) {
                fixed[ids[i]] = true; // an end, or the tip of a spike
            }
            neighbour(ids[i], before);
            neighbour(ids[i], after);
        }
    }

    private void neighbour(int id, int other) {
        if (other == NONE || first[id] == other || second[id] == other) {
            return;
        }
        if (first[id] == NONE) {
            first[id] = other;
        } else if (second[id] == NONE) {
            second[id] = other;
        } else {
            fixed[id] = true;
        }
    }

    /** Whether a vertex is a junction, an end, or the anchor of a lonely ring. */
    boolean fixed(int id) {
        return fixed[id];
    }

    /** The ring begun at a junction, or else at its vertex of the lowest number: the same for all that share it. */
    int[] anchored(int[] ring) {
        int n = ring.length - 1;
        int start = NONE;
        for (int i = 0; i < n; i++) {
            if (fixed[ring[i]] && (start == NONE || ring[i] < ring[start])) {
                start = i;
            }
        }
        if (start == NONE) {
            start = 0;
            for (int i = 1; i < n; i++) {
                start = ring[i] < ring[start] ? i : start;
            }
            fixed[ring[start]] = true;
        }
        int[] turned = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            turned[i] = ring[(start + i) % n];
        }
        return turned;
    }

    /** Cuts a line or an anchored ring into arcs; gives their numbers. Shared arcs get the same number. */
    int[] cut(int[] ids) {
        List<Integer> numbers = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < ids.length; i++) {
            if (fixed[ids[i]]) {
                numbers.add(arc(Arrays.copyOfRange(ids, from, i + 1)));
                from = i;
            }
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private int arc(int[] ids) {
        int n = ids.length;
        boolean backwards = ids[0] != ids[n - 1] ? ids[0] > ids[n - 1] : ids[1] > ids[n - 2];
        int[] canonical = backwards ? reversed(ids) : ids;
        long key = (long) canonical[0] << 32 | canonical[1];
        return byStart.computeIfAbsent(key, k -> {
            arcs.add(canonical);
            return arcs.size() - 1;
        });
    }

    private static int[] reversed(int[] ids) {
        int[] turned = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            turned[i] = ids[ids.length - 1 - i];
        }
        return turned;
    }

    /** All arcs by number, as vertex numbers. */
    List<int[]> arcs() {
        return arcs;
    }
}
