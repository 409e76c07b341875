package org.araxes.render.prepare;

import java.util.Arrays;

/** Gives every different position of a layer a number, so that shared vertices are known as shared. One thread. */
final class VertexTable {

    private double[] lonLat = new double[1024];
    private int size;
    private int[] slots = new int[2048];

    VertexTable() {
        Arrays.fill(slots, -1);
    }

    /** The number of a position, degrees; positions are the same only when both numbers are equal. */
    int id(double lon, double lat) {
        int slot = slotOf(lon, lat);
        if (slots[slot] >= 0) {
            return slots[slot];
        }
        if (2 * size == lonLat.length) {
            lonLat = Arrays.copyOf(lonLat, lonLat.length * 2);
        }
        lonLat[2 * size] = lon;
        lonLat[2 * size + 1] = lat;
        slots[slot] = size++;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private int slotOf(double lon, double lat) {
        // Adding 0 makes one number of 0 and −0.
        long h = Double.doubleToLongBits(lon + 0.0) * 0x9E3779B97F4A7C15L + Double.doubleToLongBits(lat + 0.0);
        h *= 0xC2B2AE3D27D4EB4FL;
        int slot = (int) (h >>> 33) & (slots.length - 1);
        while (slots[slot] >= 0 && !(lonLat[2 * slots[slot]] == lon && lonLat[2 * slots[slot] + 1] == lat)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < size; i++) {
            slots[slotOf(lonLat[2 * i], lonLat[2 * i + 1])] = i;
        }
    }

    int size() {
        return size;
    }

    /** Longitudes and latitudes in turn, by number; the array may be longer than needed. */
    double[] lonLat() {
        return lonLat;
    }
}
