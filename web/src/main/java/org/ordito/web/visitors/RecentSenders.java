package org.ordito.web.visitors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.platform.RuleViolation;
import org.ordito.web.RecentEvents;

/**
 * Counts what each network address sends of late: thirty forms in ten minutes, since a school or an office shares one, then it has to wait. Kept in memory under a code
 * that only this run of the portal can make, so that no address is written down anywhere; the oldest are forgotten first.
 */
@ApplicationScoped
public class RecentSenders {

    private static final int MOST = 30;
    private static final String ALGORITHM = "HmacSHA256";

    private final RecentEvents sent = new RecentEvents(Duration.ofMinutes(10));
    private final Clock clock;
    private final SecretKeySpec key;

    @Inject
    public RecentSenders(Clock clock) {
        this.clock = clock;
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    protected RecentSenders() {
        this(null);
    }

    /** Counts one form. @throws RuleViolation {@code questions.too-often} when too many came from where it comes from */
    public void requireFew(HttpServletRequest form) {
        if (!admits(SenderAddress.of(form))) {
            throw new RuleViolation("questions.too-often");
        }
    }

    /** Counts one form from this address, and tells whether it may be taken. */
    boolean admits(String address) {
        return sent.addUpTo(MOST, code(address), clock.instant());
    }

    /** One code for each IPv4 address, and for each network of IPv6, of which a single household has all addresses. */
    private String code(String address) {
        String network = address.contains(":") ? String.join(":", Arrays.copyOf(address.split(":"), 4)) : address;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(network.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
