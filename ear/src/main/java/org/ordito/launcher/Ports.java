package org.ordito.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds free ports and notices taken ones. */
final class Ports {

    private Ports() {
    }

    /** A port that nobody uses on the loopback address right now. */
    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** The port itself, or a free one for 0; throws {@link LaunchFailure} if another program holds it. */
    static int claim(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, address)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LaunchFailure("Port " + port + " on " + address.getHostAddress()
                    + " cannot be used, most likely because another program holds it: stop that program or set ORDITO_PORT"
                    + " to another port.", e);
        }
    }
}
