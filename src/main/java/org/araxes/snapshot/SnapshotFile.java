package org.araxes.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.araxes.io.AtomicFiles;
import org.araxes.io.ProgramJar;

/**
 * A snapshot as a file beside the installed program. It counts only for the very program and data that it was made from;
 * where it is missing, stale or damaged, all is read and computed as if there were none.
 *
 * @param file where it is or is to be
 * @param program the program's own jar
 * @param dataDir the folder of the catalogue
 */
public record SnapshotFile(Path file, Path program, Path dataDir) {

    private static final byte[] HEAD = "Araxes snapshot\n".getBytes(StandardCharsets.UTF_8);

    /** Name of the file in the folder of the program's jar. */
    private static final String NAME = "araxes.snapshot";

    /** The snapshot beside the program's jar; nothing when the program runs from loose classes. */
    public static Optional<SnapshotFile> installed(Path dataDir) {
        return ProgramJar.path().map(jar -> of(jar, dataDir));
    }

    /** The snapshot beside a program. */
    public static SnapshotFile of(Path program, Path dataDir) {
        return new SnapshotFile(program.resolveSibling(NAME), program, dataDir);
    }

    /**
     * Makes the file, or makes it anew.
     *
     * @throws IOException when it cannot be written, or the data cannot be read
     */
    public void write() throws IOException {
        String key = SnapshotKey.of(program, dataDir);
        byte[] body = Snapshot.make(dataDir).toBytes(dataDir);
        SnapshotOutput head = new SnapshotOutput(dataDir);
        head.writeString(key);
        head.writeDouble(SnapshotKey.checksum(body, 0));
        AtomicFiles.write(file, out -> {
            out.write(HEAD);
            out.write(head.toBytes());
            out.write(body);
        });
    }

    /** What the file holds; nothing when it is missing, stale or damaged. Never throws for what stands in it. */
    public Optional<Snapshot> read() {
        try {
            return Files.isRegularFile(file) ? read(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            System.getLogger(SnapshotFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "the snapshot is passed over: " + file, unreadable);
            return Optional.empty();
        }
    }

    private Optional<Snapshot> read(byte[] bytes) throws IOException {
        if (bytes.length < HEAD.length || !Arrays.equals(HEAD, 0, HEAD.length, bytes, 0, HEAD.length)) {
            return Optional.empty();
        }
        SnapshotInput in = new SnapshotInput(bytes, HEAD.length, dataDir);
        boolean fits = in.readString().equals(SnapshotKey.of(program, dataDir));
        double sum = in.readDouble();
        return fits && sum == SnapshotKey.checksum(bytes, in.position())
                ? Optional.of(Snapshot.read(in))
                : Optional.empty();
    }
}
