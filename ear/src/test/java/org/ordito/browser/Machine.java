package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A program that sends applications, and what it reads in the answers. */
final class Machine {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Portal portal;

    Machine(Portal portal) {
        this.portal = portal;
    }

    /** An application that can be sent. */
    static JsonObject application() {
        JsonObject application = JsonParser.parseString("""
                {"applicantKind": "ASSOCIATION", "applicantName": "Associazione Macchina", "contactName": "Referente", "contactEmail": "macchina@demo.invalid",
                 "quarter": "CIVITA", "field": "WORK", "title": "Officina di quartiere", "summary": "Una bottega che ripara e insegna.",
                 "need": "Mancano botteghe", "solution": "Ne apriamo una", "beneficiaries": "Chi abita il quartiere",
                 "impactIndicators": [{"what": "Persone formate", "unit": "persone", "baseline": 0, "target": 40, "source": "Registro"}],
                 "team": "Tre artigiani", "timetable": [{"title": "Bottega aperta", "from": 1, "to": 12}],
                 "costLines": [{"category": "STAFF", "description": "Artigiani", "quantity": 12, "unitCost": "3000.50"}],
                 "requestedGrant": 30000, "otherAid": "Nessuno",
                 "declarations": ["TRUTH", "REQUIREMENTS", "AID", "SINGLE", "CALL", "PRIVACY"]}""").getAsJsonObject();
        JsonArray files = new JsonArray();
        for (String kind : List.of("BUDGET", "CV", "DE_MINIMIS", "STATUTE")) {
            JsonObject file = new JsonObject();
            file.addProperty("kind", kind);
            file.addProperty("filename", kind.toLowerCase() + ".pdf");
            file.addProperty("content", base64("""
                    %%PDF-1.4
                    1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                    2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                    3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
                    trailer <</Root 1 0 R /Info <</Title (%s)>>>>
                    %%%%EOF
                    """.formatted(kind)));
            files.add(file);
        }
        application.add("attachments", files);
        return application;
    }

    /** One to send an application to a call, without a proof who sends it. @param key null for none */
    HttpRequest.Builder request(String call, String key, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(call)).header("Content-Type", "application/json").POST(body);
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    URI address(String call) {
        return portal.url().resolve("api/v1/calls/" + call + "/applications");
    }

    HttpResponse<String> answer(HttpRequest request) throws Exception {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    CompletableFuture<HttpResponse<String>> answerLater(HttpRequest request) {
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The type of the problem that was answered, with its status in both places. */
    static String problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        return problem.get("type").getAsString();
    }

    static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
