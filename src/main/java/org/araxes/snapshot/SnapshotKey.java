package org.araxes.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * What a snapshot rests on: a line with length and checksum for the program and for each file of the data. The checksum
 * is to notice changes, not forgery.
 */
final class SnapshotKey {

    private SnapshotKey() {}

    /** Folders that hold nothing that is loaded. */
    private static final List<String> BESIDE = List.of("schema", "scripts");

    /**
     * The key of the files as they are now; some milliseconds.
     *
     * @throws IOException when one cannot be read
     */
    static String of(Path program, Path dataDir) throws IOException {
        StringBuilder key = new StringBuilder(4096);
        add(key, "program", program);
        addFolder(key, "", dataDir);
        return key.toString();
    }

    private static void addFolder(StringBuilder key, String prefix, Path folder) throws IOException {
        List<Path> entries;
        try (Stream<Path> all = Files.list(folder)) {
            entries = all.sorted().toList();
        }
        for (Path entry : entries) {
            String name = prefix + entry.getFileName();
            if (Files.isDirectory(entry)) {
                if (!BESIDE.contains(name)) {
                    addFolder(key, name + "/", entry);
                }
            } else {
                add(key, name, entry);
            }
        }
    }

    private static void add(StringBuilder key, String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        key.append(name)
                .append(' ')
                .append(bytes.length)
                .append(' ')
                .append(Long.toString(checksum(bytes, 0), 16))
                .append('\n');
    }

    /** Checksum of bytes from an index on. */
    static long checksum(byte[] bytes, int from) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, bytes.length - from);
        return crc.getValue();
    }
}
