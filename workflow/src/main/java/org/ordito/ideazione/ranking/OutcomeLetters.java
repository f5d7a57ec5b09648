package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaLetter;
import org.ordito.ideazione.IdeaLetters;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;
import org.ordito.platform.Words;

/** The letters and messages in which applicants learn how their application fared. */
@ApplicationScoped
class OutcomeLetters {

    private static final String REVIEW_ENDS = "termine_riesame";

    @Inject
    private Rankings rankings;

    @Inject
    private IdeaLetters letters;

    @Inject
    private Correspondence correspondence;

    /** @param isNews false when this applicant knows the outcome of an earlier edition: then only a change is told */
    void outcome(IdeaApplication application, boolean isNews) {
        List<RankingEntry> editions = rankings.entries(application);
        RankingEntry entry = editions.get(0);
        if (!isNews && editions.size() > 1 && isSame(entry, editions.get(1))) {
            return;
        }
        Ranking ranking = entry.getRanking();
        String reviewEnds = RomeTime.day(ranking.getReviewEndsAt());
        switch (entry.getOutcome()) {
            case RANKED -> judged(application, reviewEnds, Text.of(Text.ITALIAN, "ranking.told.ranked", entry.getPosition(),
                    points(entry.getTotal()), ranking.getCall().getSelection().getCoachedPlaces()));
            case BELOW_THRESHOLD -> judged(application, reviewEnds, Text.of(Text.ITALIAN, "ranking.told.below", points(entry.getTotal()),
                    points(ranking.getCall().getSelection().getThresholdIdea())));
            case INADMISSIBLE -> excluded(application, entry, editions.size() == 1);
        }
    }

    /** Who was told when the outcomes of admissibility were released only learns that a review can be asked for now. */
    private void excluded(IdeaApplication application, RankingEntry entry, boolean isFirst) {
        Instant reviewEnds = entry.getRanking().getReviewEndsAt();
        if (isFirst && letters.has(IdeaLetter.EXCLUSION, application)) {
            send(application, "ranking.review-open", Words.day(reviewEnds));
        } else {
            letters.issue(IdeaLetter.EXCLUSION, application,
                    Map.of("motivo", Objects.requireNonNullElse(entry.getReason(), ""), REVIEW_ENDS, RomeTime.day(reviewEnds)));
        }
    }

    /** Being admitted is told once: when the outcomes of admissibility are released, at the latest with the first ranking. */
    private void judged(IdeaApplication application, String reviewEnds, String outcome) {
        if (!letters.has(IdeaLetter.ADMISSION, application)) {
            letters.issue(IdeaLetter.ADMISSION, application, Map.of(REVIEW_ENDS, reviewEnds));
        }
        letters.issue(IdeaLetter.OUTCOME, application, Map.of("esito", outcome, REVIEW_ENDS, reviewEnds));
    }

    private static boolean isSame(RankingEntry one, RankingEntry other) {
        return one.getOutcome() == other.getOutcome() && Objects.equals(one.getPosition(), other.getPosition())
                && Objects.equals(one.getTotal(), other.getTotal());
    }

    void rankingFinal(RankingEntry entry) {
        send(entry.getApplication(), "ranking.waiting", entry.getPosition(), Words.day(entry.getRanking().expiresAt()));
    }

    void reviewReceived(ReviewRequest request) {
        send(request.getApplication(), "ranking.review-received");
    }

    void reviewDecided(ReviewRequest request) {
        send(request.getApplication(), "ranking.review-" + request.getDecision(), request.getReason());
    }

    void rankingExpired(IdeaApplication application) {
        send(application, "ranking.expired");
    }

    /** Arguments 0 to 2 of every text: number, title, call; then what is its own. */
    private void send(IdeaApplication application, String key, Object... own) {
        Object[] arguments = new Object[own.length + 3];
        arguments[0] = application.getNumber();
        arguments[1] = application.getContent().getTitle();
        arguments[2] = application.getCall().getTitle();
        System.arraycopy(own, 0, arguments, 3, own.length);
        correspondence.write(application, key, arguments);
    }

    private static String points(BigDecimal points) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ITALIAN);
        format.setMinimumFractionDigits(2);
        return format.format(points);
    }
}
