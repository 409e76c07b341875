package org.araxes.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The steps in which a file comes to stand on a disk, each of which may fail: full disk, removed drive, folder that may
 * not be written. Tests put one in the place of {@link #REAL} in which a chosen step does.
 */
public interface Disk {

    /** The one of this machine. */
    Disk REAL = new Disk() {};

    /** Makes a folder with all above it, where there is none. */
    default void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Makes a new file, open to write. */
    default FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Writes a part of a file's content. */
    default void write(OutputStream out, byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /** Forces what was written onto the disk. */
    default void sync(FileChannel channel) throws IOException {
        channel.force(true);
    }

    /** Gives a file another name. */
    default void move(Path from, Path to, CopyOption... how) throws IOException {
        Files.move(from, to, how);
    }

    /** Deletes a file if there is one. */
    default void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }
}
