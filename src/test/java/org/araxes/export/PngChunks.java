package org.araxes.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Reads what a PNG file says beside its pixels (PNG specification, third edition, chapters 5 and 11). */
final class PngChunks {

    private static final int SIGNATURE_BYTES = 8;

    private PngChunks() {}

    /** Data by type of chunk; of several with one type, the last. */
    static Map<String, byte[]> of(byte[] png) {
        Map<String, byte[]> chunks = new LinkedHashMap<>();
        walk(png, chunks::put);
        return chunks;
    }

    static int pixelsPerMeter(Map<String, byte[]> chunks) {
        ByteBuffer data = ByteBuffer.wrap(Objects.requireNonNull(chunks.get("pHYs")));
        int x = data.getInt();
        int y = data.getInt();
        if (x != y || data.get() != 1) {
            throw new AssertionError("not square pixels in metres");
        }
        return x;
    }

    /** Texts of tEXt and uncompressed iTXt chunks by keyword. */
    static Map<String, String> texts(byte[] png) {
        Map<String, String> texts = new LinkedHashMap<>();
        walk(png, (type, data) -> {
            String all = new String(data, StandardCharsets.UTF_8);
            if (type.equals("tEXt")) {
                texts.put(all.substring(0, all.indexOf('\0')), all.substring(all.indexOf('\0') + 1));
            } else if (type.equals("iTXt")) {
                texts.put(all.substring(0, all.indexOf('\0')), all.substring(all.lastIndexOf('\0') + 1));
            }
        });
        return texts;
    }

    private interface Visitor {
        void chunk(String type, byte[] data);
    }

    private static void walk(byte[] png, Visitor visitor) {
        ByteBuffer in = ByteBuffer.wrap(png);
        in.position(SIGNATURE_BYTES);
        while (in.hasRemaining()) {
            byte[] data = new byte[in.getInt()];
            byte[] type = new byte[4];
            in.get(type);
            in.get(data);
            in.getInt(); // checksum
            visitor.chunk(new String(type, StandardCharsets.US_ASCII), data);
        }
    }
}
