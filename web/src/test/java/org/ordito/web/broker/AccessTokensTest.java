package org.ordito.web.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.people.BrokerIdentity;
import org.ordito.platform.Settings.Broker;
import org.ordito.web.broker.TokenRefused.Reason;

class AccessTokensTest {

    private static final Broker BROKER = new Broker("https://broker.example/realms/city", "ordito-api");
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final String SUBJECT = "f:4b1e-77:Rossi";

    private static RSAKey rsa;
    private static RSAKey foreign;
    private static ECKey ec;

    private Instant now = NOW;
    private final AccessTokens tokens = new AccessTokens(BROKER, new ImmutableJWKSet<>(new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK()))), () -> now);

    @BeforeAll
    static void keysAreMade() throws JOSEException {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        foreign = new RSAKeyGenerator(2048).keyID("foreign").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    }

    @Test
    void tokenStandsForItsSubjectWhateverNamesItHolds() throws Exception {
        String token = signed(good().claim("preferred_username", "admin").claim("email", "admin@demo.invalid"));

        assertThat(tokens.identity(token)).isEqualTo(new BrokerIdentity(BROKER.issuer(), SUBJECT));
    }

    @Test
    void everyKindOfKeyPairIsTaken() throws Exception {
        for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.RS512)) {
            assertThat(tokens.identity(signed(new JWSHeader.Builder(algorithm).keyID("rsa").build(), good(), new RSASSASigner(rsa))).subject()).isEqualTo(SUBJECT);
        }
        assertThat(tokens.identity(signed(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec").build(), good(), new ECDSASigner(ec))).subject()).isEqualTo(SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"at+jwt", "application/at+jwt", "JWT"})
    void accessTokensAreTakenByEachOfTheirNames(String type) throws Exception {
        assertThat(tokens.identity(signed(header().type(new JOSEObjectType(type)).build(), good(), new RSASSASigner(rsa))).subject()).isEqualTo(SUBJECT);
    }

    @Test
    void tokenOfAnotherKindIsRefused() throws Exception {
        assertRefused(signed(header().type(new JOSEObjectType("logout+jwt")).build(), good(), new RSASSASigner(rsa)), Reason.NO_KEY_OF_OURS);
    }

    @Test
    void audienceMayBeOneOfSeveral() throws Exception {
        assertThat(tokens.identity(signed(good().audience(List.of("elsewhere", BROKER.audience())))).subject()).isEqualTo(SUBJECT);
    }

    static Stream<Arguments> notMeantForUs() {
        return Stream.of(
                Arguments.of(Reason.ISSUER, good().issuer("https://broker.example/realms/other")),
                Arguments.of(Reason.ISSUER, good().issuer(null)),
                Arguments.of(Reason.AUDIENCE, good().audience("ordito-api-test")),
                Arguments.of(Reason.AUDIENCE, good().audience((String) null)),
                Arguments.of(Reason.EXPIRED, good().expirationTime(null)),
                Arguments.of(Reason.SUBJECT, good().subject(null)),
                Arguments.of(Reason.SUBJECT, good().subject("two words")),
                Arguments.of(Reason.SUBJECT, good().subject("x".repeat(256))));
    }

    @ParameterizedTest
    @MethodSource("notMeantForUs")
    void tokenIsRefusedUnlessItIsMadeByTheBrokerForThisPortalAndForSomebody(Reason reason, JWTClaimsSet.Builder claims) throws Exception {
        assertRefused(signed(claims), reason);
    }

    @Test
    void tokenIsGoodFromItsBeginningToItsEndAndALittleBeyond() throws Exception {
        String token = signed(good().notBeforeTime(Date.from(NOW)).expirationTime(Date.from(NOW.plusSeconds(300))));

        now = NOW.minus(AccessTokens.LEEWAY);
        assertThat(tokens.identity(token).subject()).isEqualTo(SUBJECT);
        now = NOW.minus(AccessTokens.LEEWAY).minusMillis(1);
        assertRefused(token, Reason.NOT_YET);
        now = NOW.plusSeconds(300).plus(AccessTokens.LEEWAY).minusMillis(1);
        assertThat(tokens.identity(token).subject()).isEqualTo(SUBJECT);
        now = NOW.plusSeconds(300).plus(AccessTokens.LEEWAY);
        assertRefused(token, Reason.EXPIRED);
    }

    @Test
    void unsignedTokenIsRefused() {
        assertRefused(new PlainJWT(good().build()).serialize(), Reason.NO_KEY_OF_OURS);
    }

    @Test
    void publicKeyIsNoSecretToSignWith() throws Exception {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build();

        assertRefused(signed(header, good(), new MACSigner(rsa.toRSAPublicKey().getEncoded())), Reason.NO_KEY_OF_OURS);
    }

    @Test
    void keyThatTheTokenBringsAlongIsNotTaken() throws Exception {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("foreign").jwk(foreign.toPublicJWK()).build();

        assertRefused(signed(header, good(), new RSASSASigner(foreign)), Reason.NO_KEY_OF_OURS);
    }

    @Test
    void somebodyElsesSignatureIsRefusedThoughItNamesTheBrokersKey() throws Exception {
        assertRefused(signed(header().build(), good(), new RSASSASigner(foreign)), Reason.SIGNATURE);
    }

    @Test
    void changedTokenIsRefused() throws Exception {
        String[] parts = signed(good()).split("\\.");
        String[] others = signed(good().subject("somebody-else")).split("\\.");

        assertRefused(parts[0] + "." + others[1] + "." + parts[2], Reason.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "a.b.c", "..", "eyJhbGciOiJSUzI1NiJ9.e30", "{}.{}.{}"})
    void whatIsNoTokenIsRefused(String text) {
        assertRefused(text, Reason.MALFORMED);
    }

    @Test
    void longTokenIsNotEvenLookedAt() throws Exception {
        String token = signed(good().claim("groups", "x".repeat(AccessTokens.LONGEST)));

        assertRefused(token, Reason.TOO_LONG);
    }

    @Test
    void refusalTellsNothingOfTheToken() throws Exception {
        TokenRefused refusal = catchThrowableOfType(TokenRefused.class, () -> tokens.identity(signed(good().audience("secret-elsewhere"))));

        assertThat(refusal).hasMessage("AUDIENCE").hasNoCause();
    }

    @Test
    void withoutTheBrokersKeysNoTokenIsJudged() {
        AccessTokens blind = new AccessTokens(BROKER, (selector, context) -> {
            throw new KeySourceException("away");
        }, InstantSource.fixed(NOW));

        assertThatThrownBy(() -> blind.identity(signed(good()))).isInstanceOf(BrokerAway.class);
    }

    private void assertRefused(String token, Reason reason) {
        assertThatThrownBy(() -> tokens.identity(token)).isInstanceOfSatisfying(TokenRefused.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder().issuer(BROKER.issuer()).audience(BROKER.audience()).subject(SUBJECT)
                .issueTime(Date.from(NOW)).expirationTime(Date.from(NOW.plus(Duration.ofMinutes(5))));
    }

    private static JWSHeader.Builder header() {
        return new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa");
    }

    private static String signed(JWTClaimsSet.Builder claims) throws JOSEException {
        return signed(header().build(), claims, new RSASSASigner(rsa));
    }

    private static String signed(JWSHeader header, JWTClaimsSet.Builder claims, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims.build());
        token.sign(signer);
        return token.serialize();
    }
}
