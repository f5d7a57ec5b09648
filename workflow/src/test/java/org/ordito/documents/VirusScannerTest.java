package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirusScannerTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path directory;

    private final MovableClock clock = new MovableClock();

    @Test
    void virusIsFoundOverAPortAndOverASocket() throws IOException {
        try (FakeClamd port = FakeClamd.onLoopback(); FakeClamd socket = FakeClamd.onSocket(directory.resolve("clamd.sock"))) {
            assertThat(scanner(port, LONG).scan(file(MadeFiles.eicar())).state()).isEqualTo(ScanState.INFECTED);
            assertThat(scanner(socket, LONG).scan(file(MadeFiles.eicar())).state()).isEqualTo(ScanState.INFECTED);
        }
    }

    @Test
    void cleanFileIsCleanSinceNowSaysWhichEngine() throws IOException {
        try (FakeClamd clamd = FakeClamd.onLoopback()) {
            byte[] large = new byte[3_000_000];
            assertThat(scanner(clamd, LONG).scan(file(large))).isEqualTo(new ScanResult(ScanState.CLEAN, clock.instant(), FakeClamd.ENGINE));
        }
    }

    @Test
    void withoutAScannerNothingIsSaid() throws IOException {
        VirusScanner none = new VirusScanner(null, clock);
        assertThat(none.scan(file(MadeFiles.eicar()))).isEqualTo(ScanResult.NONE);
        assertThat(none.condition()).isEqualTo(VirusScanner.Condition.NONE);
    }

    @Test
    void scannerThatIsSilentIsNotWaitedForLong() throws IOException {
        try (FakeClamd clamd = FakeClamd.thatIsSilent()) {
            VirusScanner scanner = scanner(clamd, Duration.ofMillis(50));
            assertThat(scanner.scan(file(MadeFiles.eicar()))).isEqualTo(ScanResult.NONE);
            assertThat(scanner.condition()).isEqualTo(VirusScanner.Condition.UNREACHABLE);
        }
    }

    @Test
    void scannerThatWasUnreachableIsLeftAloneForAWhileAndThenAskedAgain() throws IOException {
        Path socket = directory.resolve("clamd.sock");
        VirusScanner scanner = new VirusScanner(new ClamdClient(socket.toString(), LONG), clock);
        assertThat(scanner.scan(file(MadeFiles.eicar()))).isEqualTo(ScanResult.NONE);
        try (FakeClamd clamd = FakeClamd.onSocket(socket)) {
            assertThat(scanner.condition()).isEqualTo(VirusScanner.Condition.REACHABLE);
            assertThat(scanner.scan(file(MadeFiles.eicar()))).isEqualTo(ScanResult.NONE);
            clock.later(Duration.ofSeconds(31));
            assertThat(scanner.scan(file(MadeFiles.eicar())).state()).isEqualTo(ScanState.INFECTED);
        }
    }

    @Test
    void portWhereNobodyListensIsUnreachable() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        VirusScanner scanner = new VirusScanner(new ClamdClient("127.0.0.1:" + port, LONG), clock);
        assertThat(scanner.scan(file(MadeFiles.eicar()))).isEqualTo(ScanResult.NONE);
    }

    private VirusScanner scanner(FakeClamd clamd, Duration patience) {
        return new VirusScanner(new ClamdClient(clamd.address(), patience), clock);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("file"), content);
    }

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-26T10:00:00Z");

        void later(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
