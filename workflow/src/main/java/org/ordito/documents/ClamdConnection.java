package org.ordito.documents;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection to a local daemon, by address or unix socket, that ends within a given time whatever the daemon does. */
final class ClamdConnection implements Closeable {

    private static final int LONGEST_REPLY = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long end;

    ClamdConnection(String address, Duration patience) throws IOException {
        end = System.nanoTime() + patience.toNanos();
        SocketAddress place = placeOf(address);
        channel = place instanceof UnixDomainSocketAddress ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        try {
            selector = Selector.open();
            channel.configureBlocking(false);
            key = channel.register(selector, 0);
            connect(place);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static SocketAddress placeOf(String address) {
        if (address.startsWith("/")) {
            return UnixDomainSocketAddress.of(address);
        }
        int colon = address.lastIndexOf(':');
        return new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    private void connect(SocketAddress place) throws IOException {
        if (place instanceof InetSocketAddress internet && internet.isUnresolved()) {
            throw new IOException("unknown host " + internet.getHostString());
        }
        if (!channel.connect(place)) {
            do {
                await(SelectionKey.OP_CONNECT);
            } while (!channel.finishConnect());
        }
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Reads up to the byte 0 that ends a reply. */
    String readReply() throws IOException {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (reply.size() < LONGEST_REPLY) {
            int read = channel.read(one.clear());
            if (read < 0) {
                throw new EOFException("clamd hung up");
            }
            if (read == 0) {
                await(SelectionKey.OP_READ);
            } else if (one.get(0) == 0) {
                return reply.toString(StandardCharsets.UTF_8);
            } else {
                reply.write(one.get(0));
            }
        }
        throw new IOException("clamd talks without end");
    }

    private void await(int operation) throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        key.interestOps(operation);
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("clamd did not answer in time");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        try (channel; selector) {
            key.cancel();
        }
    }
}
