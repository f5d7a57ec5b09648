package org.ordito.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks with a clamd daemon in one session for each file: which engine it is, and what it finds (clamd(8), INSTREAM). */
final class ClamdClient {

    /** What clamd answered. @param finding name of what it found; null when the file is clean */
    record Answer(String engine, String finding) {
    }

    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final int CHUNK = 64 * 1024;
    private static final String FOUND = " FOUND";

    private final String address;
    private final Duration patience;

    /**
     * @param address  {@code host:port}, or the path of a unix socket
     * @param patience how long a whole exchange may take
     */
    ClamdClient(String address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** @throws IOException if it cannot be reached, is too slow or gives no clear answer */
    Answer scan(InputStream content) throws IOException {
        try (ClamdConnection connection = new ClamdConnection(address, patience)) {
            connection.write(command("IDSESSION"));
            String engine = version(connection);
            connection.write(command("INSTREAM"));
            send(connection, content);
            String answer = answerOf(connection.readReply());
            connection.write(command("END"));
            return new Answer(engine, finding(answer));
        }
    }

    /** Name, version and signatures of the engine. @throws IOException if it does not answer at once */
    String engine() throws IOException {
        try (ClamdConnection connection = new ClamdConnection(address, AT_ONCE)) {
            connection.write(command("IDSESSION"));
            String engine = version(connection);
            connection.write(command("END"));
            return engine;
        }
    }

    private static String version(ClamdConnection connection) throws IOException {
        connection.write(command("VERSION"));
        return answerOf(connection.readReply());
    }

    private static void send(ClamdConnection connection, InputStream content) throws IOException {
        byte[] buffer = new byte[CHUNK];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            if (read > 0) {
                connection.write(ByteBuffer.allocate(Integer.BYTES).putInt(read).flip());
                connection.write(ByteBuffer.wrap(buffer, 0, read));
            }
        }
        connection.write(ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
    }

    private static ByteBuffer command(String name) {
        return ByteBuffer.wrap(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    /** In a session each reply is preceded by the number of its command: {@code 2: stream: OK}. */
    private static String answerOf(String reply) {
        return reply.replaceFirst("^\\d+: ", "").strip();
    }

    private static String finding(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return null;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(FOUND)) {
            return answer.substring("stream: ".length(), answer.length() - FOUND.length());
        }
        throw new IOException("clamd answered: " + answer);
    }
}
