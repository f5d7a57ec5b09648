package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    private final InetAddress loopback = InetAddress.getLoopbackAddress();

    @Test
    void takenPortIsRefusedWithOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, loopback)) {
            assertThatThrownBy(() -> Ports.claim(loopback, taken.getLocalPort()))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " on 127.0.0.1 cannot be used")
                    .hasMessageEndingWith("set ORDITO_PORT to another port.");
        }
    }

    @Test
    void portZeroBecomesAFreePort() {
        assertThat(Ports.claim(loopback, 0)).isPositive();
    }
}
