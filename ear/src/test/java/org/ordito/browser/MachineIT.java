package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.browser.Machine.application;
import static org.ordito.browser.Machine.base64;
import static org.ordito.browser.Machine.key;
import static org.ordito.browser.Machine.problem;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that sends applications: what it is answered, once and many times at once. */
@ExtendWith(Portal.Extension.class)
class MachineIT {

    private static final String OPEN = "ideazione-2026";
    private static final String CLOSED = "ideazione-2025";

    /** Somebody who has sent nothing to the open call. */
    private static final String SENDER = "filodarena";
    private static final int AT_ONCE = 50;
    private static final int TOO_LARGE = 15 * 1024 * 1024;

    private final Machine machine;
    private final Portal portal;

    MachineIT(Portal portal) {
        this.machine = new Machine(portal);
        this.portal = portal;
    }

    @Test
    void anApplicationIsRefusedWithAllThatIsWrongThenReceivedOnceHoweverOftenItIsSent() throws Exception {
        JsonObject wrong = application();
        wrong.addProperty("contactEmail", "no address");
        wrong.addProperty("surprise", 1);
        wrong.remove("team");
        wrong.getAsJsonArray("attachments").get(0).getAsJsonObject().addProperty("content", base64("<script>"));
        HttpResponse<String> refusal = machine.answer(to(OPEN, SENDER, key(), wrong));

        assertThat(refusal.statusCode()).isEqualTo(422);
        assertThat(refusal.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(fields(refusal)).contains("contactEmail", "surprise", "team", "attachments");

        String key = key();
        JsonObject application = application();
        List<CompletableFuture<HttpResponse<String>>> sends = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            sends.add(machine.answerLater(to(OPEN, SENDER, key, application)));
        }
        Set<String> receipts = new HashSet<>();
        for (CompletableFuture<HttpResponse<String>> send : sends) {
            assertThat(send.join().statusCode()).as(send.join().body()).isEqualTo(201);
            receipts.add(send.join().body());
        }

        assertThat(receipts).as("one receipt").hasSize(1);
        JsonObject receipt = JsonParser.parseString(receipts.iterator().next()).getAsJsonObject();
        assertThat(receipt.keySet()).containsExactly("number", "submittedAt", "sha256");
        assertThat(receipt.get("number").getAsString()).matches("IDEA-\\d{4}-\\d{4}");
        assertThat(receipt.get("submittedAt").getAsString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        assertThat(receipt.get("sha256").getAsString()).matches("[0-9a-f]{64}");

        HttpResponse<String> repeated = machine.answer(to(OPEN, SENDER, "\"" + key + "\"", application));
        assertThat(repeated.statusCode()).isEqualTo(201);
        assertThat(repeated.body()).isEqualTo(receipts.iterator().next());
        assertThat(repeated.headers().map()).doesNotContainKey("set-cookie");
        String location = repeated.headers().firstValue("Location").orElse("");
        assertThat(machine.answer(HttpRequest.newBuilder(portal.url().resolve(location)).build()).body())
                .contains(receipt.get("number").getAsString());

        JsonObject other = application();
        other.addProperty("title", "Un altro titolo");
        assertThat(problem(machine.answer(to(OPEN, SENDER, key, other)), 409)).isEqualTo("urn:ordito:problem:key-reused");
        assertThat(problem(machine.answer(to(OPEN, SENDER, key(), other)), 409)).isEqualTo("urn:ordito:problem:already-sent");
    }

    @Test
    void aClosedCallTakesNothing() throws Exception {
        assertThat(problem(machine.answer(to(CLOSED, SENDER, key(), application())), 409)).isEqualTo("urn:ordito:problem:deadline-passed");
        assertThat(machine.answer(to("no-such-call", SENDER, key(), application())).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Bearer", "Digest abc", "Basic !", "Basic dmFsdXRhdG9yZTE6d3Jvbmc="})
    void whoDoesNotProveWhoTheyAreIsAskedTo(String authorization) throws Exception {
        HttpRequest.Builder request = machine.request(OPEN, key(), BodyPublishers.ofString(application().toString()));
        HttpResponse<String> answer = machine.answer(authorization == null ? request.build() : request.header("Authorization", authorization).build());

        assertThat(problem(answer, 401)).isEqualTo("about:blank");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic realm=");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void staffCannotApply() throws Exception {
        assertThat(problem(machine.answer(to(OPEN, "funzionaria", key(), application())), 403)).isEqualTo("about:blank");
    }

    @Test
    void aKeyIsNeeded() throws Exception {
        assertThat(problem(machine.answer(to(OPEN, SENDER, null, application())), 400)).isEqualTo("urn:ordito:problem:key");
        assertThat(problem(machine.answer(to(OPEN, SENDER, "two words", application())), 400)).isEqualTo("urn:ordito:problem:key");
    }

    @Test
    void whatIsNoJsonIsRefused() throws Exception {
        HttpRequest.Builder form = signed(HttpRequest.newBuilder(machine.address(OPEN)).header("Idempotency-Key", key())
                .header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")), "cittadina");

        assertThat(problem(machine.answer(form.build()), 415)).isEqualTo("about:blank");
        assertThat(problem(machine.answer(signed(machine.request("no-such-call", key(), BodyPublishers.ofString("[")), "cittadina").build()), 404)).isNotNull();
    }

    @Test
    void aRequestThatIsTooLargeIsRefusedWhetherItsLengthIsKnownOrNot() throws Exception {
        byte[] large = new byte[TOO_LARGE];

        assertThat(problem(machine.answer(signed(machine.request(OPEN, key(), BodyPublishers.ofByteArray(large)), SENDER).build()), 413)).isNotNull();
        assertThat(problem(machine.answer(signed(machine.request(OPEN, key(), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))), SENDER).build()), 413))
                .isNotNull();
    }

    @Test
    void anotherSiteCannotMakeABrowserSend() throws Exception {
        HttpRequest.Builder request = signed(machine.request(OPEN, key(), BodyPublishers.ofString("{}")), SENDER).header("Origin", "https://evil.example");

        assertThat(machine.answer(request.build()).statusCode()).isEqualTo(403);
    }

    @Test
    void theDescriptionTellsHow() throws Exception {
        HttpResponse<String> description = machine.answer(HttpRequest.newBuilder(portal.url().resolve("openapi")).build());

        String operation = description.body().replaceFirst("(?s).*?/api/v1/calls/\\{slug}/applications:", "").replaceFirst("(?s)\\n  \\S.*", "");
        assertThat(operation).contains("name: Idempotency-Key").contains("basic: []").contains("bearer: []").contains("#/components/schemas/NewApplication")
                .contains("\"201\"", "\"400\"", "\"401\"", "\"403\"", "\"404\"", "\"409\"", "\"422\"", "\"503\"");
        assertThat(description.body()).contains("application/problem+json");
    }

    private HttpRequest to(String call, String account, String key, JsonObject application) {
        return signed(machine.request(call, key, BodyPublishers.ofString(application.toString())), account).build();
    }

    private static HttpRequest.Builder signed(HttpRequest.Builder request, String account) {
        return request.header("Authorization", "Basic " + base64(account + ":ordito"));
    }

    private static List<String> fields(HttpResponse<String> answer) {
        JsonArray errors = JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("errors");
        return Stream.iterate(0, i -> i + 1).limit(errors.size()).map(errors::get).map(JsonElement::getAsJsonObject)
                .map(error -> error.get("field").getAsString()).toList();
    }
}
