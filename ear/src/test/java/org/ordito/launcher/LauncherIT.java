package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole of Ordito, started and stopped as {@code ./mvnw -Prun} does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LauncherIT {

    private static final String LISTENING = "0A";

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestHome home = TestHome.named("launcher");
    private Ordito ordito;

    @BeforeAll
    void start() {
        ordito = home.start(path -> Ordito.start(Settings.forTest(path, false)));
    }

    @AfterAll
    void stop() {
        try (home) {
            ordito.close();
        }
    }

    @Test
    void portalIsReady() throws Exception {
        HttpResponse<String> health = get("health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void answersDoNotNameTheServer() throws Exception {
        assertThat(get("").headers().map()).doesNotContainKeys("server", "Server", "x-powered-by", "X-Powered-By");
    }

    @Test
    void withoutABrokerNoTokenIsTaken() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(ordito.url().resolve("api/v1/calls/any/applications")).header("Authorization", "Bearer abc")
                .POST(HttpRequest.BodyPublishers.ofString("{}")).build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Basic realm=\"Ordito\", charset=\"UTF-8\"");
    }

    @Test
    void everySocketIsOnTheLoopbackAddress() throws IOException {
        Set<String> ours = socketsOfOurPrograms();

        List<String> addresses = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(LauncherIT::lines)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[3].equals(LISTENING) && ours.contains("socket:[" + fields[9] + "]"))
                .map(fields -> fields[1].split(":")[0])
                .toList();

        assertThat(addresses).hasSizeGreaterThanOrEqualTo(3);
        assertThat(addresses).containsOnly("0100007F", "0000000000000000FFFF00000100007F");
    }

    @Test
    void whatIsUploadedDoesNotPassThroughADirectoryThatOthersWriteTo() throws IOException {
        ProcessHandle server = ordito.processes().get(1);
        List<String> options = List.of(Files.readString(Path.of("/proc", String.valueOf(server.pid()), "cmdline")).split("\0"));

        String temporary = options.stream().filter(option -> option.startsWith("-Djava.io.tmpdir=")).reduce((first, last) -> last).orElseThrow();
        Path directory = Path.of(temporary.substring(temporary.indexOf('=') + 1));
        assertThat(directory).isDirectory();
        assertThat(Files.getPosixFilePermissions(directory.getParent())).as("who may enter the directory above").allMatch(each -> each.name().startsWith("OWNER"));
    }

    @Test
    void administrationIsClosedToWhoeverHasNotThePassword() throws Exception {
        URI version = URI.create("http://127.0.0.1:" + ordito.adminPort() + "/__asadmin/version");
        HttpRequest request = HttpRequest.newBuilder(version).header("X-Requested-By", "test").build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .contains("LoginException")
                .doesNotContain("SUCCESS");
    }

    @Test
    void stoppingLeavesNoProcessAndStartingAgainFindsTheDataAlsoInADirectoryWithBlanks(@TempDir Path directory) throws SQLException {
        Path home = directory.resolve("nuova cartella");
        Settings settings = Settings.forTest(home, false).with("ordito.programs", home.resolve("server").toString());
        List<ProcessHandle> programs;
        try (Ordito first = Ordito.startWithoutPortal(settings)) {
            programs = first.processes();
            update(first, "CREATE TABLE remembered (id INT PRIMARY KEY)");
        }

        assertThat(programs).hasSize(2).noneMatch(ProcessHandle::isAlive);

        try (Ordito second = Ordito.startWithoutPortal(settings)) {
            assertThat(update(second, "INSERT INTO remembered VALUES (1)")).isEqualTo(1);
        }
    }

    private static int update(Ordito ordito, String sql) throws SQLException {
        try (Connection connection = ordito.database().connectAsOwner(); Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(ordito.url().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private Set<String> socketsOfOurPrograms() {
        return ordito.processes().stream()
                .flatMap(process -> files(Path.of("/proc", String.valueOf(process.pid()), "fd")))
                .map(LauncherIT::target)
                .filter(target -> target.startsWith("socket:"))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> files(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream().skip(1);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
