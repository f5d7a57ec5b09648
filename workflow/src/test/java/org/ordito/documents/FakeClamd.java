package org.ordito.documents;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A clamd that knows one virus, on a free port of this machine or on a unix socket. */
final class FakeClamd implements AutoCloseable {

    static final String ENGINE = "ClamAV 1.4.3/27800/Thu Nov 26 09:00:00 2026";

    private final ServerSocketChannel server;
    private final boolean silent;
    private final Thread thread;

    private FakeClamd(SocketAddress place, boolean silent) throws IOException {
        this.silent = silent;
        server = place instanceof UnixDomainSocketAddress ? ServerSocketChannel.open(StandardProtocolFamily.UNIX) : ServerSocketChannel.open();
        server.bind(place);
        thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    static FakeClamd onLoopback() throws IOException {
        return new FakeClamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), false);
    }

    static FakeClamd onSocket(Path path) throws IOException {
        return new FakeClamd(UnixDomainSocketAddress.of(path), false);
    }

    /** Takes everything and never answers. */
    static FakeClamd thatIsSilent() throws IOException {
        return new FakeClamd(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), true);
    }

    String address() {
        try {
            return server.getLocalAddress() instanceof InetSocketAddress internet ? "127.0.0.1:" + internet.getPort() : server.getLocalAddress().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                talk(channel);
            } catch (IOException ended) {
                continue;
            }
        }
    }

    private void talk(SocketChannel channel) throws IOException {
        DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
        int number = 0;
        for (String command = read(in); !command.equals("zEND"); command = read(in)) {
            number += command.equals("zIDSESSION") ? 0 : 1;
            if (command.equals("zVERSION")) {
                answer(channel, number + ": " + ENGINE);
            } else if (command.equals("zINSTREAM")) {
                answer(channel, number + ": stream: " + (isVirus(in) ? "Eicar-Signature FOUND" : "OK"));
            }
        }
    }

    private static boolean isVirus(DataInputStream in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return content.indexOf(new String(MadeFiles.eicar(), StandardCharsets.ISO_8859_1)) >= 0;
    }

    private void answer(SocketChannel channel, String text) throws IOException {
        if (!silent) {
            Channels.newOutputStream(channel).write((text + "\0").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String read(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (byte next = in.readByte(); next != 0; next = in.readByte()) {
            command.append((char) next);
        }
        return command.toString();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
