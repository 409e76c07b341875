package org.araxes.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.araxes.render.ink.Box;

/** Boxes already taken, looked up by cells of a grid; outside its room nothing is free. One thread. */
final class CollisionGrid {

    private final double cell;
    private final Box room;
    private final Map<Long, List<Box>> cells = new HashMap<>();

    /**
     * @param cell side of a cell: about the size of a box
     * @param room where boxes may lie
     */
    CollisionGrid(double cell, Box room) {
        this.cell = cell;
        this.room = room;
    }

    boolean free(Box box) {
        if (!room.contains(box)) {
            return false;
        }
        for (long cx = cellOf(box.minX()); cx <= cellOf(box.maxX()); cx++) {
            for (long cy = cellOf(box.minY()); cy <= cellOf(box.maxY()); cy++) {
                List<Box> taken = cells.get(key(cx, cy));
                if (taken != null && meetsAny(box, taken)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean meetsAny(Box box, List<Box> others) {
        for (Box other : others) {
            if (box.intersects(other)) {
                return true;
            }
        }
        return false;
    }

    void take(Box box) {
        for (long cx = cellOf(box.minX()); cx <= cellOf(box.maxX()); cx++) {
            for (long cy = cellOf(box.minY()); cy <= cellOf(box.maxY()); cy++) {
                cells.computeIfAbsent(key(cx, cy), k -> new ArrayList<>(4)).add(box);
            }
        }
    }

    private long cellOf(double v) {
        return (long) Math.floor(v / cell);
    }

    private static long key(long cx, long cy) {
        return cx << 32 ^ cy & 0xFFFFFFFFL;
    }
}
