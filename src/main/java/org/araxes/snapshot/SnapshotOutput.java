package org.araxes.snapshot;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as bytes, what is equal only once; {@link SnapshotInput} reads them in the same order. One thread. */
final class SnapshotOutput {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Map<Object, Integer> known = new HashMap<>();
    private final Path folder;

    /** @param folder the data folder, to which paths are relative */
    SnapshotOutput(Path folder) {
        this.folder = folder;
    }

    /** All that was written. */
    byte[] toBytes() {
        return bytes.toByteArray();
    }

    void writeByte(int value) {
        bytes.write(value);
    }

    /** A whole number, small ones in few bytes. */
    void writeInt(int value) {
        int left = value;
        while ((left & ~0x7F) != 0) {
            bytes.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        bytes.write(left);
    }

    void writeDouble(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes.write((int) (bits >>> shift));
        }
    }

    void writeString(String value) {
        writeBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void writeBytes(byte[] values) {
        writeInt(values.length);
        bytes.writeBytes(values);
    }

    void writeDoubles(double[] values) {
        ByteBuffer packed = packed(values.length, Double.BYTES);
        packed.asDoubleBuffer().put(values);
        writeInt(values.length);
        bytes.writeBytes(packed.array());
    }

    void writeFloats(float[] values) {
        ByteBuffer packed = packed(values.length, Float.BYTES);
        packed.asFloatBuffer().put(values);
        writeInt(values.length);
        bytes.writeBytes(packed.array());
    }

    void writeInts(int[] values) {
        ByteBuffer packed = packed(values.length, Integer.BYTES);
        packed.asIntBuffer().put(values);
        writeInt(values.length);
        bytes.writeBytes(packed.array());
    }

    private static ByteBuffer packed(int count, int size) {
        return ByteBuffer.allocate(Math.multiplyExact(count, size)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A path in the data folder. */
    void writePath(Path path) {
        writeString(folder.toAbsolutePath().relativize(path.toAbsolutePath()).toString());
    }

    /** A value that may be null, or equal to one written before. */
    void writeShared(@Nullable Object value, Form.Sure form) {
        if (value == null) {
            writeInt(0);
            return;
        }
        Integer before = known.get(value);
        if (before != null) {
            writeInt(before + 2);
            return;
        }
        writeInt(1);
        form.writeSure(value, this);
        known.putIfAbsent(value, known.size());
    }
}
