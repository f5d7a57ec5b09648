package org.ordito.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Gives commands to the running server, over the loopback address that asadmin also uses. */
final class ServerAdmin {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(30);
    private static final Pattern MESSAGE = Pattern.compile("\"name\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Over HTTP/2 the server hangs up on a command that works for more than 30 seconds, as a first deployment may. */
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final String authorization;

    ServerAdmin(int port, String password) {
        this.port = port;
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** What the server answered to a command. */
    record Answer(boolean success, String message) {
    }

    Answer command(String name, Map<String, String> parameters) throws IOException, InterruptedException {
        return command(name, parameters, PATIENCE);
    }

    /** Gives a command that takes seconds and answers whether it succeeded. */
    boolean succeeds(String name, Map<String, String> parameters) {
        try {
            return command(name, parameters, SHORT_PATIENCE).success();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Answer command(String name, Map<String, String> parameters, Duration patience) throws IOException, InterruptedException {
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/__asadmin/" + name + "?" + query))
                .header("Authorization", authorization)
                .header("X-Requested-By", "ordito")
                .header("Accept", "application/json")
                .timeout(patience)
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        String body = response.body();
        Matcher message = MESSAGE.matcher(body);
        boolean success = body.contains("\"exit_code\":\"SUCCESS\"") || body.contains("\"exit_code\":\"WARNING\"");
        return new Answer(success, message.find() ? message.group(1) : body);
    }
}
