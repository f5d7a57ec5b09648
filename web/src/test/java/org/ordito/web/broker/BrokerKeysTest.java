package org.ordito.web.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BrokerKeysTest {

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final AtomicInteger readings = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private HttpServer broker;
    private String issuer;
    private JWKSource<SecurityContext> keys;

    @BeforeEach
    void brokerStarts() throws Exception {
        broker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        broker.setExecutor(threads);
        broker.createContext("/", exchange -> {
            String page = pages.get(exchange.getRequestURI().getPath());
            byte[] answer = page == null ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(page == null ? 404 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        broker.start();
        issuer = "http://127.0.0.1:" + broker.getAddress().getPort() + "/realms/city";
        keys = BrokerKeys.of(issuer);
        publish("first");
    }

    @AfterEach
    void brokerEnds() {
        end.countDown();
        broker.stop(0);
        threads.shutdownNow();
    }

    @Test
    void keysAreReadOnceAndAgainForOneThatIsNew() throws Exception {
        assertThat(find("first")).hasSize(1);
        publish("second");
        assertThat(find("first")).as("as it was read before").hasSize(1);
        assertThat(find("second")).hasSize(1);
    }

    @Test
    void whoeverNamesUnknownKeysCannotMakeUsAskTheBrokerAgainAndAgain() throws Exception {
        broker.removeContext("/");
        broker.createContext("/", exchange -> {
            readings.incrementAndGet();
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
        });

        for (int i = 0; i < 20; i++) {
            String unknown = "unknown-" + i;
            assertThatThrownBy(() -> find(unknown)).isInstanceOf(KeySourceException.class);
        }

        assertThat(readings).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void knownKeysAreThereWhileTheBrokerIsAway() throws Exception {
        assertThat(find("first")).hasSize(1);
        broker.stop(0);

        assertThat(find("first")).hasSize(1);
        assertThatThrownBy(() -> find("second")).isInstanceOf(KeySourceException.class);
    }

    @Test
    void brokerThatDoesNotAnswerIsGivenUp() {
        broker.removeContext("/");
        broker.createContext("/", exchange -> awaitEnd());

        assertThatThrownBy(() -> find("first")).isInstanceOf(KeySourceException.class);
    }

    @Test
    void descriptionOfAnotherIssuerIsNotBelieved() {
        pages.put("/realms/city/.well-known/openid-configuration", description(issuer + "-other", issuer + "/keys"));

        assertThatThrownBy(() -> find("first")).isInstanceOf(KeySourceException.class);
    }

    @Test
    void keysAreNotReadWhereAnybodyOnTheWayCouldChangeThem() {
        for (String address : List.of("http://broker.example/keys", "file:///etc/keys", "http://127.0.0.1.broker.example/keys", "http://localhost@broker.example/keys", "http://localhost:1@broker.example/keys")) {
            pages.put("/realms/city/.well-known/openid-configuration", description(issuer, address));
            assertThatThrownBy(() -> BrokerKeys.of(issuer).get(selector("first"), null)).as(address).isInstanceOf(KeySourceException.class)
                    .rootCause().hasMessageContaining("https://");
        }
    }

    private void awaitEnd() throws IOException {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void publish(String... ids) throws Exception {
        StringBuilder set = new StringBuilder();
        for (String id : ids) {
            set.append(set.isEmpty() ? "" : ",").append(new ECKeyGenerator(Curve.P_256).keyID(id).generate().toPublicJWK().toJSONString());
        }
        pages.put("/realms/city/keys", "{\"keys\":[" + set + "]}");
        pages.put("/realms/city/.well-known/openid-configuration", description(issuer, issuer + "/keys"));
    }

    private static String description(String issuer, String keys) {
        return "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + keys + "\"}";
    }

    private List<JWK> find(String id) throws KeySourceException {
        return keys.get(selector(id), null);
    }

    private static JWKSelector selector(String id) {
        return new JWKSelector(JWKMatcher.forJWSHeader(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(id).build()));
    }
}
