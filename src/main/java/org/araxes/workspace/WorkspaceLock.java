package org.araxes.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds a workspace for one window: an operating-system lock on a small file beside it, which also ends when the
 * program is killed. SQLite's own exclusive lock would shut out QGIS and GDAL, which may read at any time.
 */
final class WorkspaceLock implements AutoCloseable {

    /** Far behind the content, because Windows lets nobody read a locked byte. */
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int MAX_TRIES = 10;

    private final Path lockFile;
    private final FileChannel channel;
    private final FileLock lock;

    private WorkspaceLock(Path lockFile, FileChannel channel, FileLock lock) {
        this.lockFile = lockFile;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @return nothing when another window has it
     * @throws IOException when the lock file cannot be made, as in a folder that may not be written
     */
    static Optional<WorkspaceLock> take(Path file) throws IOException {
        Path lockFile = lockFile(file);
        for (int i = 0; i < MAX_TRIES; i++) {
            FileChannel channel = FileChannel.open(
                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                FileLock lock = tryLock(channel);
                if (lock == null) {
                    channel.close();
                    return Optional.empty();
                }
                if (isStillThere(lockFile, channel)) {
                    return Optional.of(new WorkspaceLock(lockFile, channel, lock));
                }
                channel.close();
            } catch (IOException failed) {
                channel.close();
                throw failed;
            }
        }
        throw new IOException("the lock file " + lockFile + " keeps vanishing");
    }

    /** Who holds the lock, as words to follow "in another window"; empty when it is not known. */
    static String holder(Path file) {
        try {
            String pid = Files.readString(lockFile(file)).strip();
            return pid.matches("\\d{1,10}") ? " (process " + pid + ")" : "";
        } catch (IOException notReadable) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        // Deleted while it is still held: whoever opened it meanwhile sees that it is gone, and takes a new one.
        try {
            Files.deleteIfExists(lockFile);
        } catch (IOException heldOnWindows) {
            // An empty lock file does no harm.
        }
        lock.release();
        channel.close();
    }

    private static Path lockFile(Path file) {
        return file.resolveSibling(file.getFileName() + ".lock");
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    /** Whether the file that was locked is the one at the path: the holder before may have deleted it meanwhile. */
    private static boolean isStillThere(Path lockFile, FileChannel channel) throws IOException {
        byte[] mark = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark), 0);
        try {
            return Arrays.equals(Files.readAllBytes(lockFile), mark);
        } catch (NoSuchFileException deleted) {
            return false;
        }
    }
}
