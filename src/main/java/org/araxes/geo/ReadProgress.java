package org.araxes.geo;

/** Hears how far the reading of a file has come, and may stop it. Called on the reading thread. */
@FunctionalInterface
public interface ReadProgress {

    /** Lets everything be read. */
    ReadProgress NONE = (read, total) -> true;

    /**
     * Some more was read; called about every 64 KiB.
     *
     * @param readBytes bytes read so far
     * @param totalBytes size of the file; -1 when it is not known
     * @return false to stop: reading then ends with a {@link java.util.concurrent.CancellationException}
     */
    boolean read(long readBytes, long totalBytes);
}
