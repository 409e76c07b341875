package org.araxes.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A disk on which one step, or every step from one on, fails, as when it is full or taken out. */
public final class FaultyDisk implements Disk {

    /** What the failure says. */
    public static final String REASON = "No space left on device";

    private final int at;
    private final boolean forGood;
    private int steps;
    private boolean struck;

    /**
     * @param at the step that fails, from 1 on
     * @param forGood whether all that would add to the disk fails after it; what only gives back room still works
     */
    public FaultyDisk(int at, boolean forGood) {
        this.at = at;
        this.forGood = forGood;
    }

    /** Whether anything failed. */
    public boolean struck() {
        return struck;
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        step();
        Disk.super.makeFolder(folder);
    }

    @Override
    public FileChannel create(Path file) throws IOException {
        step();
        return Disk.super.create(file);
    }

    /** Half of the piece reaches the file before the failure. */
    @Override
    public void write(OutputStream out, byte[] bytes, int offset, int length) throws IOException {
        try {
            step();
        } catch (IOException full) {
            out.write(bytes, offset, length / 2);
            throw full;
        }
        Disk.super.write(out, bytes, offset, length);
    }

    @Override
    public void sync(FileChannel channel) throws IOException {
        step();
        Disk.super.sync(channel);
    }

    @Override
    public void move(Path from, Path to, CopyOption... how) throws IOException {
        if (!struck) {
            step();
        }
        Disk.super.move(from, to, how);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (!struck) {
            step();
        }
        Disk.super.delete(file);
    }

    private void step() throws IOException {
        steps++;
        if (steps == at || (forGood && steps > at)) {
            struck = true;
            throw new FileSystemException(null, null, REASON);
        }
    }

    @Override
    public String toString() {
        return "step " + at + (forGood ? " and all after it" : "");
    }
}
