package org.ordito.web.broker;

import java.io.IOException;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetRetrievalException;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;

/**
 * Reads the keys that the broker signs with from where its description says that they are (OpenID Connect Discovery 1.0): with the first token,
 * when they are old, and when a token names a key that is not among them; nothing of the broker is needed before.
 */
final class BrokerKeys implements JWKSetSource<SecurityContext> {

    private static final Logger LOG = Logger.getLogger(BrokerKeys.class.getName());

    private static final Duration KEPT = Duration.ofMinutes(10);

    /** They are read twice within this time at most, whatever tokens name. */
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration READING = Duration.ofSeconds(2);

    /** How long a token waits for keys that another one has sent for. */
    private static final Duration WAITING = Duration.ofSeconds(3);

    private static final int MOST_BYTES = 100_000;
    private static final Pattern SAFE = Pattern.compile("https://.+|http://(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?(/.*)?");

    private final DefaultResourceRetriever retriever = new DefaultResourceRetriever((int) CONNECTING.toMillis(), (int) READING.toMillis(), MOST_BYTES);
    private final String issuer;

    private BrokerKeys(String issuer) {
        this.issuer = issuer;
    }

    /** The keys of this issuer, kept for a while. */
    static JWKSource<SecurityContext> of(String issuer) {
        return JWKSourceBuilder.create(new BrokerKeys(issuer))
                .cache(KEPT.toMillis(), WAITING.toMillis()).refreshAheadCache(false).rateLimited(INTERVAL.toMillis()).build();
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long currentTime, SecurityContext context) throws KeySourceException {
        try {
            Map<String, Object> description = JSONObjectUtils.parse(read(issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration"));
            if (!issuer.equals(JSONObjectUtils.getString(description, "issuer"))) {
                throw new IOException("its description is of another issuer");
            }
            return JWKSet.parse(read(JSONObjectUtils.getString(description, "jwks_uri")));
        } catch (IOException | ParseException e) {
            LOG.log(Level.WARNING, "The keys of the identity broker could not be read: {0}", e.getMessage());
            throw new JWKSetRetrievalException("The broker's keys", e);
        }
    }

    private String read(String address) throws IOException {
        if (address == null || !SAFE.matcher(address).matches()) {
            throw new IOException("they are not at an https:// address");
        }
        return retriever.retrieveResource(new URL(address)).getContent();
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
