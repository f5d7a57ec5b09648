package org.ordito.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ordito.platform.RuleViolation;

/** Counts what is read and refuses to go on beyond a limit. Whoever reads cannot close it: parsers do, before its end is counted. */
final class BoundedStream extends FilterInputStream {

    private final long most;
    private long count;

    BoundedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** How many bytes were read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        counted(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        counted(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        counted(skipped);
        return skipped;
    }

    @Override
    public void close() {
        // its opener closes what it reads from
    }

    private void counted(long read) {
        count += read;
        if (count > most) {
            throw new RuleViolation("documents.expands");
        }
    }
}
