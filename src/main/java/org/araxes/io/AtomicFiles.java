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
        write(file, content, Disk.REAL);
    }

    /** The same on a disk of one's choosing. */
    public static void write(Path file, Content content, Disk disk) throws IOException {
        Path target = target(file);
        Path temporary = temporaryBeside(target);
        try {
            fill(temporary, content, disk);
            replace(temporary, target, disk);
        } catch (Throwable failure) {
            deleteAfter(failure, temporary);
            throw failure;
        }
    }

    /** The file that a name stands for: a link stays a link, and what it points to is replaced. */
    static Path target(Path file) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException(file + " is a folder");
        }
        return target;
    }

    /**
     * Renames a finished file over another and syncs the folder, so that the new name outlives a power cut.
     *
     * @param temporary the finished file, synced, in the same folder as {@code target}
     * @param target the name it is to have
     * @throws IOException when it cannot be renamed; both files are then as they were
     */
    public static void replace(Path temporary, Path target, Disk disk) throws IOException {
        try {
            disk.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            disk.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
        syncFolder(target, disk);
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
    public static void sync(Path file, Disk disk) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            disk.sync(channel);
        }
    }

    static void fill(Path temporary, Content content, Disk disk) throws IOException {
        temporary.toFile().deleteOnExit(); // stopped from the keyboard, a program leaves no half file either
        try (FileChannel channel = disk.create(temporary)) {
            OutputStream file = Channels.newOutputStream(channel);
            OutputStream out = new BufferedOutputStream(new DiskStream(file, disk), BUFFER_BYTES);
            content.writeTo(out);
            out.flush();
            disk.sync(channel);
        }
    }

    /** Hands what is written to a disk, piece by piece. */
    private static final class DiskStream extends OutputStream {

        private final OutputStream file;
        private final Disk disk;

        DiskStream(OutputStream file, Disk disk) {
            this.file = file;
            this.disk = disk;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            disk.write(file, bytes, offset, length);
        }
    }

    /** Windows cannot open a folder, and syncs the name by itself: a failure here is no failure. */
    private static void syncFolder(Path target, Disk disk) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            disk.sync(channel);
        } catch (IOException notOnThisSystem) {
            // Nothing to be done.
        }
    }

    static void deleteAfter(Throwable failure, Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }
}
