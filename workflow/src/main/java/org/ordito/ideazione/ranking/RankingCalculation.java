package org.ordito.ideazione.ranking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.ordito.ideazione.evaluation.Points;

/**
 * The call's rule of ranking: by total, the most first; those with equal totals by the call's tie breaks, one after the other: a
 * criterion's code (its points, the most first), {@code SENT} (who sent earlier), {@code DRAW} (the public draw). The draw can be
 * done again by anybody: applications stand in the order of the SHA-256, in hexadecimal, of call slug, seed and application number
 * written one after the other in UTF-8; the seed is drawn in a public session.
 */
public final class RankingCalculation {

    /** Tie break: who sent earlier comes first. */
    public static final String SENT = "SENT";

    /** Tie break: the public draw. */
    public static final String DRAW = "DRAW";

    private final String callSlug;
    private final List<String> tieBreaks;
    private final String drawSeed;

    /** @param drawSeed as drawn in public; null when no draw was needed */
    public RankingCalculation(String callSlug, List<String> tieBreaks, String drawSeed) {
        this.callSlug = callSlug;
        this.tieBreaks = List.copyOf(tieBreaks);
        this.drawSeed = drawSeed;
    }

    /** The eligible ones, first place first. */
    public List<Candidate> order(Collection<Candidate> candidates) {
        return candidates.stream().filter(candidate -> candidate.points().isEligible())
                .sorted(upTo(tieBreaks.size()).thenComparing(Candidate::number)).toList();
    }

    /** The groups of eligible ones, by number, that only the public draw can put in order. */
    public List<List<String>> tiesToDraw(Collection<Candidate> candidates) {
        int draw = tieBreaks.indexOf(DRAW);
        if (draw < 0) {
            return List.of();
        }
        Comparator<Candidate> beforeDraw = upTo(draw);
        List<List<Candidate>> groups = new ArrayList<>();
        for (Candidate candidate : candidates.stream().filter(c -> c.points().isEligible()).sorted(beforeDraw).toList()) {
            List<Candidate> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || beforeDraw.compare(last.get(0), candidate) != 0) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(candidate);
        }
        return groups.stream().filter(group -> group.size() > 1)
                .map(group -> group.stream().map(Candidate::number).sorted().toList()).toList();
    }

    private Comparator<Candidate> upTo(int tieBreak) {
        Comparator<Candidate> order = Comparator.comparing(candidate -> candidate.points().total(), Comparator.reverseOrder());
        for (String rule : tieBreaks.subList(0, tieBreak)) {
            order = order.thenComparing(breaking(rule));
        }
        return order;
    }

    private Comparator<Candidate> breaking(String rule) {
        return switch (rule) {
            case SENT -> Comparator.comparing(Candidate::sentAt);
            case DRAW -> Comparator.comparing(candidate -> lot(candidate.number()));
            default -> Comparator.comparing(candidate -> candidate.points().of(rule), Comparator.reverseOrder());
        };
    }

    private String lot(String number) {
        return sha256(callSlug + (drawSeed == null ? "" : drawSeed) + number);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One application that was scored. */
    public record Candidate(String number, Instant sentAt, Points points) {
    }
}
