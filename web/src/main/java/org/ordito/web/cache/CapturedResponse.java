package org.ordito.web.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps the bytes of an answer instead of sending them. The page's own security policy is dropped: stored pages share one. */
class CapturedResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32768);
    private final ServletOutputStream stream = new MemoryStream(bytes);
    private PrintWriter writer;
    private boolean ended;
    private boolean tagsItself;

    CapturedResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether this is a page to keep: not an error or a redirect that is on its way, nor an answer with an ETag of its own. */
    boolean isPage() {
        return !ended && !tagsItself && getStatus() == SC_OK && getContentType() != null;
    }

    byte[] bytes() throws IOException {
        flushBuffer();
        return bytes.toByteArray();
    }

    /** Sends what was kept, as it is. */
    void passOn() throws IOException {
        if (!ended) {
            byte[] content = bytes();
            super.getOutputStream().write(content);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        ended = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        ended = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ended = true;
        super.sendRedirect(location);
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        writer = null;
        bytes.reset();
    }

    @Override
    public boolean isCommitted() {
        return ended || super.isCommitted();
    }

    @Override
    public void setHeader(String name, String value) {
        tagsItself |= "ETag".equalsIgnoreCase(name);
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        tagsItself |= "ETag".equalsIgnoreCase(name);
        if (!"Content-Security-Policy".equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setContentLength(int length) {
        // The stored bytes tell their own length.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The stored bytes tell their own length.
    }

    private static final class MemoryStream extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        MemoryStream(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int oneByte) {
            bytes.write(oneByte);
        }

        @Override
        public void write(byte[] content, int offset, int length) {
            bytes.write(content, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
