package org.araxes.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Reads a tag of a TIFF ("TIFF Revision 6.0", section 2) without its pixels. Done by hand, because plug-ins for TIFF on
 * the class path may replace the platform's reader and drop tags that they do not know.
 */
final class TiffTags {

    private static final int HEADER_BYTES = 8;
    private static final int ENTRY_BYTES = 12;
    private static final int VERSION = 42;

    private TiffTags() {}

    /**
     * The bytes of a tag of type ASCII in the first directory, longer than four.
     *
     * @throws IOException when the file is no TIFF or has no such tag
     */
    static byte[] ascii(Path file, int tag) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer header = read(channel, 0, HEADER_BYTES, ByteOrder.BIG_ENDIAN);
            ByteOrder order = header.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            if (header.order(order).getShort(2) != VERSION) {
                throw new IOException("this is no TIFF");
            }
            long directory = Integer.toUnsignedLong(header.getInt(4));
            int entries = Short.toUnsignedInt(read(channel, directory, 2, order).getShort());
            ByteBuffer all = read(channel, directory + 2, entries * ENTRY_BYTES, order);
            for (int at = 0; at < all.capacity(); at += ENTRY_BYTES) {
                if (Short.toUnsignedInt(all.getShort(at)) == tag) {
                    long count = Integer.toUnsignedLong(all.getInt(at + 4));
                    long offset = Integer.toUnsignedLong(all.getInt(at + 8));
                    return read(channel, offset, Math.max(0, count - 1), order).array(); // a zero ends it
                }
            }
            throw new IOException("the TIFF has no tag " + tag);
        }
    }

    private static ByteBuffer read(FileChannel channel, long offset, long count, ByteOrder order) throws IOException {
        if (offset + count > channel.size()) {
            throw new IOException("the file ends too soon");
        }
        ByteBuffer bytes = ByteBuffer.allocate((int) count).order(order);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("the file ends too soon");
            }
        }
        return bytes.flip();
    }
}
