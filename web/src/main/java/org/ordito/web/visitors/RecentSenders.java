package org.ordito.web.visitors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Counts what each network address sends of late: ten forms in ten minutes, then it has to wait. Kept in memory under a code
 * that only this run of the portal can make, so that no address is written down anywhere; the oldest are forgotten first.
 */
@ApplicationScoped
public class RecentSenders {

    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MAX_SENDERS = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, Deque<Instant>> sent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MAX_SENDERS;
        }
    };

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

    /** Counts one form from this address, and tells whether it may be taken. */
    public synchronized boolean admits(String address) {
        Deque<Instant> times = sent.computeIfAbsent(code(address), code -> new ArrayDeque<>());
        Instant now = clock.instant();
        times.removeIf(time -> time.isBefore(now.minus(WINDOW)));
        if (times.size() >= MOST) {
            return false;
        }
        times.add(now);
        return true;
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
