package org.ordito.web.broker;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.BadJWSException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;

import org.ordito.people.BrokerIdentity;
import org.ordito.platform.Settings.Broker;
import org.ordito.web.broker.TokenRefused.Reason;

/**
 * Judges access tokens (RFC 7519, RFC 9068): one is good when a key of the broker's has signed it, in a way that we take, and the broker made it
 * for this portal and for now. Whoever has the broker's public keys must not be able to sign: only algorithms with a private key are taken.
 */
public final class AccessTokens {

    /** Longest one, in characters: the server takes 8 KB of headers in all. */
    static final int LONGEST = 6000;

    /** How far the clocks of the broker and of this machine may stand apart. */
    static final Duration LEEWAY = Duration.ofSeconds(30);

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.RS384, JWSAlgorithm.RS512,
            JWSAlgorithm.PS256, JWSAlgorithm.PS384, JWSAlgorithm.PS512, JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512);

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    private final Broker broker;
    private final InstantSource time;

    /** @param time real time, by which the broker goes */
    AccessTokens(Broker broker, JWKSource<SecurityContext> keys, InstantSource time) {
        this.broker = broker;
        this.time = time;
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType("at+jwt"), new JOSEObjectType("application/at+jwt"), JOSEObjectType.JWT, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> check(claims));
    }

    /** Judges by the keys that the broker publishes. */
    public static AccessTokens of(Broker broker, InstantSource time) {
        return new AccessTokens(broker, BrokerKeys.of(broker.issuer()), time);
    }

    /** Whom a good token stands for, at the broker. */
    public BrokerIdentity identity(String token) throws TokenRefused, BrokerAway {
        if (token.length() > LONGEST) {
            throw new TokenRefused(Reason.TOO_LONG);
        }
        try {
            return new BrokerIdentity(broker.issuer(), processor.process(token, null).getSubject());
        } catch (TokenRefused refusal) {
            throw refusal;
        } catch (ParseException | BadJWTException unreadable) {
            throw new TokenRefused(Reason.MALFORMED);
        } catch (BadJWSException wrong) {
            throw new TokenRefused(Reason.SIGNATURE);
        } catch (BadJOSEException unsignedOrByOthers) {
            throw new TokenRefused(Reason.NO_KEY_OF_OURS);
        } catch (KeySourceException away) {
            throw new BrokerAway(away);
        } catch (JOSEException unfitting) {
            throw new TokenRefused(Reason.SIGNATURE);
        }
    }

    private void check(JWTClaimsSet claims) throws TokenRefused {
        Instant now = time.instant();
        require(broker.issuer().equals(claims.getIssuer()), Reason.ISSUER);
        require(claims.getAudience().contains(broker.audience()), Reason.AUDIENCE);
        Date end = claims.getExpirationTime();
        require(end != null && now.isBefore(end.toInstant().plus(LEEWAY)), Reason.EXPIRED);
        Date beginning = claims.getNotBeforeTime();
        require(beginning == null || !now.isBefore(beginning.toInstant().minus(LEEWAY)), Reason.NOT_YET);
        require(BrokerIdentity.isSubject(claims.getSubject()), Reason.SUBJECT);
    }

    private static void require(boolean holds, Reason otherwise) throws TokenRefused {
        if (!holds) {
            throw new TokenRefused(otherwise);
        }
    }
}
