package org.araxes.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: into a temporary file beside it, synced to the disk, then renamed over it. Whoever
 * looks sees the old file or the new one, never half of one, even after a power cut. Thread-safe.
 */
public final class AtomicFiles {

    private static final int BUFFER_BYTES = 1 << 16;

    private AtomicFiles() {}

    /** What is to stand in a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream is buffered and is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; one that is there is replaced. Its folder must exist.
     *
     * @throws IOException when it cannot be written; the file is then as it was, and the temporary file is gone
     */
    public static void write(Path file, Content content) throws IOException {
        // A link stays a link: what it points to is replaced.
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(file + " is a folder");
        }
        Path temporary = temporaryBeside(target);
        try {
            fill(temporary, content);
            replace(temporary, target);
        } catch (Throwable failure) {
            deleteAfter(failure, temporary);
            throw failure;
        }
    }

    /**
     * Renames a finished file over another and syncs the folder, so that the new name outlives a power cut.
     *
     * @param temporary the finished file, synced, in the same folder as {@code target}
     * @param target the name it is to have
     * @throws IOException when it cannot be renamed; both files are then as they were
     */
    public static void replace(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(target);
    }

    /** A name for a temporary file in the folder of another; the file does not exist yet. */
    public static Path temporaryBeside(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " has no folder");
        }
        long number = ProcessHandle.current().pid();
        Path candidate = folder.resolve("." + target.getFileName() + "." + number + ".tmp");
        while (Files.exists(candidate)) {
            number++;
            candidate = folder.resolve("." + target.getFileName() + "." + number + ".tmp");
        }
        return candidate;
    }

    /** Forces what was written to a file onto the disk. */
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel channel =
                FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Windows cannot open a folder, and syncs the name by itself: a failure here is no failure. */
    private static void syncFolder(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Nothing to be done.
        }
    }

    private static void deleteAfter(Throwable failure, Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
