package org.ordito.ideazione.admissibility;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordito.calls.Call;
import org.ordito.calls.Requirement;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** The grounds of an exclusion that a checklist gives by itself, for the officer to begin from: one for each article that is not met. */
final class SuggestedGrounds {

    private final Call call;
    private final Instant expiredAt;

    private SuggestedGrounds(Call call, Instant expiredAt) {
        this.call = call;
        this.expiredAt = expiredAt;
    }

    /** @param expiredAt when the term for missing documents passed; null when it did not */
    static List<ExclusionGround> of(List<CheckedItem> checklist, Call call, Instant expiredAt) {
        SuggestedGrounds suggested = new SuggestedGrounds(call, expiredAt);
        Map<String, String> byArticle = new LinkedHashMap<>();
        checklist.stream().filter(found -> found.getAnswer() != Answer.YES).forEach(found -> byArticle.merge(
                suggested.requirement(found).map(Requirement::getArticle).orElse(""), suggested.words(found), (one, other) -> one + "\n" + other));
        return byArticle.entrySet().stream().limit(ExclusionGround.MOST).map(each -> new ExclusionGround(each.getKey(), each.getValue())).toList();
    }

    private String words(CheckedItem found) {
        String question = requirement(found).map(Requirement::getQuestion).orElse(found.getItem().code());
        boolean isExpired = found.getAnswer() == Answer.MISSING_DOCUMENT && expiredAt != null;
        return isExpired ? Text.of(Text.ITALIAN, "admissibility.ground-expired", question, found.getNote(), RomeTime.day(expiredAt))
                : Text.of(Text.ITALIAN, "admissibility.ground-not-met", question, found.getNote());
    }

    private Optional<Requirement> requirement(CheckedItem found) {
        return call.requirement(found.getItem().code());
    }
}
