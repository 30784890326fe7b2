package org.benefitstriage.api.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.benefitstriage.api.problems.ProblemException;
import org.benefitstriage.api.problems.ProblemKind;

/** A body of unknown length that ends the request with a problem once it proves longer than allowed. */
final class LimitedBody extends FilterInputStream {

    /**
     * As much again is read and thrown away before the answer: a connection that is closed with bytes unread takes the answer
     * with it. A sender of more than that may lose it.
     */
    static final long DRAINED = 1 << 20;

    private long left;

    LimitedBody(InputStream body, long mostBytes) {
        super(body);
        this.left = mostBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        left -= Math.max(read, 0);
        if (left < 0) {
            drain();
            throw ProblemException.of(ProblemKind.TOO_LARGE);
        }
        return read;
    }

    private void drain() throws IOException {
        byte[] buffer = new byte[8192];
        long drained = 0;
        int read = 0;
        while (read >= 0 && drained < DRAINED) {
            read = in.read(buffer);
            drained += Math.max(read, 0);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
