package org.ordito.browser;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Callable;

/** An identity broker on the loopback address, with a key that is made for it: tells where its key is, and signs tokens. */
final class Broker implements AutoCloseable {

    static final String AUDIENCE = "ordito-api";

    private static final String KEY = "of-today";

    private final KeyPair pair = newPair();
    private final HttpServer server;
    private volatile boolean away;

    Broker() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
        server.createContext("/keys", exchange -> answer(exchange, keys()));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What a token says that is good for a while, seen from now. The name in it is somebody else's here. */
    JsonObject claims(String subject, Duration goodFor) {
        JsonObject claims = new JsonObject();
        claims.addProperty("iss", issuer());
        claims.addProperty("aud", AUDIENCE);
        claims.addProperty("sub", subject);
        claims.addProperty("preferred_username", "admin");
        claims.addProperty("exp", Instant.now().plus(goodFor).getEpochSecond());
        return claims;
    }

    String token(JsonObject claims) {
        return signed(claims, KEY, pair);
    }

    /** One that somebody else has signed in the broker's name. */
    String forged(JsonObject claims) {
        return signed(claims, KEY, newPair());
    }

    /** One with a key that the broker has not told of. */
    String tokenOfUnknownKey(JsonObject claims) {
        return signed(claims, "of-tomorrow", newPair());
    }

    /** What comes of something that is done while the broker gives no answers. */
    <T> T away(Callable<T> what) throws Exception {
        away = true;
        try {
            return what.call();
        } finally {
            away = false;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String signed(JsonObject claims, String key, KeyPair pair) {
        JsonObject header = new JsonObject();
        header.addProperty("typ", "at+jwt");
        header.addProperty("alg", "RS256");
        header.addProperty("kid", key);
        String text = base64(header.toString().getBytes(StandardCharsets.UTF_8)) + "." + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String description() {
        JsonObject description = new JsonObject();
        description.addProperty("issuer", issuer());
        description.addProperty("jwks_uri", issuer() + "/keys");
        return description.toString();
    }

    private String keys() {
        RSAPublicKey key = (RSAPublicKey) pair.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(KEY, unsigned(key.getModulus().toByteArray()), unsigned(key.getPublicExponent().toByteArray()));
    }

    /** Without the sign, which is a byte of its own before a number of this size. */
    private static String unsigned(byte[] number) {
        return base64(number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number);
    }

    private void answer(HttpExchange exchange, String text) throws IOException {
        byte[] answer = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(away ? 503 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
