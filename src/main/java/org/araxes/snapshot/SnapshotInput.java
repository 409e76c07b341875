package org.araxes.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link SnapshotOutput} wrote. Bytes that it did not write make it throw some {@link RuntimeException}. One
 * thread.
 */
final class SnapshotInput {

    private final byte[] bytes;
    private int at;
    private final List<Object> known = new ArrayList<>();
    private final Path folder;

    /**
     * @param bytes what was written
     * @param from index of the first of it
     * @param folder the data folder, to which paths are relative
     */
    SnapshotInput(byte[] bytes, int from, Path folder) {
        this.bytes = bytes;
        this.at = from;
        this.folder = folder;
    }

    /** Index of the next byte. */
    int position() {
        return at;
    }

    int readByte() {
        return bytes[at++];
    }

    int readInt() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = bytes[at++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    double readDouble() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[at++] & 0xFFL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    String readString() {
        int length = readInt();
        String value = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return value;
    }

    byte[] readBytes() {
        byte[] values = new byte[readInt()];
        System.arraycopy(bytes, at, values, 0, values.length);
        at += values.length;
        return values;
    }

    double[] readDoubles() {
        double[] values = new double[readInt()];
        packed(values.length * Double.BYTES).asDoubleBuffer().get(values);
        return values;
    }

    float[] readFloats() {
        float[] values = new float[readInt()];
        packed(values.length * Float.BYTES).asFloatBuffer().get(values);
        return values;
    }

    int[] readInts() {
        int[] values = new int[readInt()];
        packed(values.length * Integer.BYTES).asIntBuffer().get(values);
        return values;
    }

    private ByteBuffer packed(int length) {
        ByteBuffer part = ByteBuffer.wrap(bytes, at, length).order(ByteOrder.LITTLE_ENDIAN);
        at += length;
        return part;
    }

    Path readPath() {
        return folder.toAbsolutePath().resolve(readString());
    }

    @Nullable
    Object readShared(Form.Sure form) {
        int number = readInt();
        if (number == 0) {
            return null;
        }
        if (number > 1) {
            return known.get(number - 2);
        }
        Object value = form.read(this);
        known.add(value);
        return value;
    }
}
