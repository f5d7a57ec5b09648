package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.browser.Machine.application;
import static org.ordito.browser.Machine.key;
import static org.ordito.browser.Machine.problem;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A machine that proves itself with a token of the broker, instead of a password. */
@ExtendWith(Portal.Extension.class)
class TokenIT {

    private static final String OPEN = "ideazione-2026";
    private static final Duration MINUTES = Duration.ofMinutes(3);

    private final Portal portal;
    private final Broker broker;
    private final Machine machine;

    TokenIT(Portal portal) {
        this.portal = portal;
        this.broker = portal.broker();
        this.machine = new Machine(portal);
    }

    @Test
    void anApplicationIsReceivedOnceAnAdministratorHasSaidWhoseTheTokensAre() throws Exception {
        String subject = "f:" + UUID.randomUUID();
        String account = "gettone-" + UUID.randomUUID().toString().substring(0, 8);
        Administrator administrator = new Administrator(portal);
        administrator.registers(account, "Associazione Gettone", "Proponente");
        String token = broker.token(broker.claims(subject, MINUTES));
        String key = key();
        JsonObject application = application();

        assertThat(problem(send(token, key, application), 403)).as("the name in it is an administrator's, and counts for nothing").isEqualTo("about:blank");

        administrator.writesSubject(account, subject);
        assertThat(administrator.writesSubjectInVain("cittadina", subject)).contains("altra persona");
        HttpResponse<String> receipt = send(token, key, application);
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
        assertThat(receipt.headers().map()).doesNotContainKey("set-cookie");
        HttpResponse<String> repeated = send(broker.token(broker.claims(subject, MINUTES.plusMinutes(1))), key, application);
        assertThat(repeated.statusCode()).isEqualTo(201);
        assertThat(repeated.body()).as("another token, the same receipt").isEqualTo(receipt.body());

        administrator.writesSubject(account, "");
        assertThat(problem(send(token, key, application), 403)).as("from now on").isEqualTo("about:blank");
    }

    @Test
    void aBadTokenIsRefusedAndToldSo() throws Exception {
        JsonObject elsewhere = broker.claims("somebody", MINUTES);
        elsewhere.addProperty("aud", "elsewhere");
        assertRefused(broker.forged(broker.claims("somebody", MINUTES)));
        assertRefused(broker.token(broker.claims("somebody", MINUTES.negated())));
        assertRefused(broker.token(elsewhere));
        assertRefused("abc");
        assertRefused(broker.token(broker.claims("x".repeat(5000), MINUTES)));
    }

    @Test
    void whoSendsNothingIsToldBothWays() throws Exception {
        HttpResponse<String> answer = machine.answer(machine.request(OPEN, key(), BodyPublishers.ofString("{}")).build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Basic realm=\"Ordito\", charset=\"UTF-8\"", "Bearer realm=\"Ordito\"");
    }

    @Test
    void whileTheBrokerIsAwayTokensOfAKeyNotSeenYetHaveToWait() throws Exception {
        assertThat(problem(send(broker.token(broker.claims("somebody", MINUTES)), key(), application()), 403)).as("its key is known now").isNotNull();

        HttpResponse<String> answer = broker.away(() -> send(broker.tokenOfUnknownKey(broker.claims("somebody", MINUTES)), key(), application()));

        assertThat(problem(answer, 503)).isEqualTo("about:blank");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    }

    private void assertRefused(String token) throws Exception {
        HttpResponse<String> answer = send(token, key(), application());
        assertThat(problem(answer, 401)).isEqualTo("about:blank");
        assertThat(answer.headers().allValues("WWW-Authenticate")).containsExactly("Bearer realm=\"Ordito\", error=\"invalid_token\"");
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }

    private HttpResponse<String> send(String token, String key, JsonObject application) throws Exception {
        return machine.answer(machine.request(OPEN, key, BodyPublishers.ofString(application.toString())).header("Authorization", "Bearer " + token).build());
    }
}
