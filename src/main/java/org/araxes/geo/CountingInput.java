package org.araxes.geo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/** Tells a {@link ReadProgress} how far it is, and stops when told to. */
final class CountingInput extends FilterInputStream {

    private static final int STEP_BYTES = 1 << 16;

    private final ReadProgress progress;
    private final long totalBytes;
    private long readBytes;
    private long nextReport = STEP_BYTES;

    CountingInput(InputStream in, long totalBytes, ReadProgress progress) {
        super(in);
        this.totalBytes = totalBytes;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? -1 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        count(n);
        return n;
    }

    private void count(int n) {
        if (n > 0) {
            readBytes += n;
        }
        if (n < 0 || readBytes >= nextReport) {
            nextReport = readBytes + STEP_BYTES;
            if (!progress.read(readBytes, totalBytes)) {
                throw new CancellationException("reading was stopped after " + readBytes + " bytes");
            }
        }
    }
}
