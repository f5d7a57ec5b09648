package org.ordito.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One browser's connection to the portal, kept open, with its cookies. It costs the machine little, so that the server is what is measured. */
final class Wire implements AutoCloseable {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final int PATIENCE_MILLIS = 120_000;

    /** The server ends connections that have been idle for longer, as browsers know too. */
    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final URI portal;
    private final Map<String, String> cookies = new HashMap<>();
    private Socket socket;
    private InputStream in;
    private long lastUsed;

    Wire(URI portal) {
        this.portal = portal;
    }

    /** What came back. Header names are in lower case. */
    record Answer(int status, Map<String, String> headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** What a person would read, to be told when something goes wrong. */
        String words() {
            return text().replaceAll("(?s)<head.*?</head>|<header.*?</header>|<footer.*|<[^>]*>", " ").replaceAll("\\s+", " ");
        }

        String location() {
            return headers.getOrDefault("location", "").replaceFirst("^https?://[^/]+", "");
        }

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("Answer " + status + " instead of " + wanted + ": " + location() + " " + words());
            }
            return this;
        }
    }

    Answer get(String path) throws IOException {
        return get(path, "");
    }

    /** @param headers whole lines, each with its line end */
    Answer get(String path, String headers) throws IOException {
        return send("GET", path, headers, new byte[0]);
    }

    Answer post(String path, String form) throws IOException {
        return post(path, FORM, form);
    }

    /** Sends a form that stands on a page of another site. @param origin of that site */
    Answer postFrom(String origin, String path, String form) throws IOException {
        return send("POST", path, FORM + "Origin: " + origin + "\r\n", form.getBytes(StandardCharsets.UTF_8));
    }

    Answer post(String path, String headers, String body) throws IOException {
        return send("POST", path, headers + "Origin: http://" + portal.getAuthority() + "\r\n", body.getBytes(StandardCharsets.UTF_8));
    }

    private Answer send(String method, String path, String headers, byte[] body) throws IOException {
        open();
        StringBuilder head = new StringBuilder(256).append(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ")
                .append(portal.getAuthority()).append("\r\n").append(headers);
        if (!cookies.isEmpty()) {
            head.append("Cookie: ").append(String.join("; ", cookies.values())).append("\r\n");
        }
        if (method.equals("POST")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        try {
            socket.getOutputStream().write(request);
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void open() throws IOException {
        long now = System.nanoTime();
        if (now - lastUsed > IDLE_NANOS) {
            close();
        }
        lastUsed = now;
        if (socket == null) {
            socket = new Socket(portal.getHost(), portal.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), 65_536);
        }
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            headers.put(name, value);
            if (name.equals("set-cookie")) {
                cookies.put(value.substring(0, value.indexOf('=')), value.split(";", 2)[0]);
            }
        }
        byte[] body = status == 304 || status == 204 ? new byte[0] : body(headers);
        if ("close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Answer(status, headers, body);
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            for (int size = chunk(); size > 0; size = chunk()) {
                whole.write(exactly(size));
                line();
            }
            line();
            return whole.toByteArray();
        }
        return exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("The server hung up");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
