package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallTemplate;
import org.ordito.calls.CallText;
import org.ordito.calls.Criterion;
import org.ordito.calls.Funding;
import org.ordito.calls.Phase;
import org.ordito.calls.Selection;
import org.ordito.calls.Terms;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.Text;

/** A call of IdeAzione as it usually is; its officer changes what this year needs. */
@ApplicationScoped
public class IdeazioneCallTemplate implements CallTemplate {

    /** As its calls name it. */
    public static final String PROGRAMME = "ideazione";

    private static final int DAYS_BEFORE_OPENING = 7;
    private static final int DAYS_OPEN = 60;
    private static final int DAYS_WITHOUT_QUESTIONS = 10;

    @Override
    public String programme() {
        return PROGRAMME;
    }

    @Override
    public CallDraft draft(String title, String responsibleOfficer, Instant now) {
        CallText text = new CallText(title, text("summary"), text("audience"), "", responsibleOfficer);
        return new CallDraft(text, dates(now), funding(), selection(), new Terms(), criteria());
    }

    private static CallDates dates(Instant now) {
        ZonedDateTime opens = now.atZone(OrditoClock.ROME).plusDays(DAYS_BEFORE_OPENING).with(LocalTime.of(9, 0));
        ZonedDateTime closes = opens.plusDays(DAYS_OPEN).with(LocalTime.NOON);
        return new CallDates(opens.toInstant(), closes.minusDays(DAYS_WITHOUT_QUESTIONS).toInstant(), closes.toInstant(), 18);
    }

    private static Funding funding() {
        return new Funding(euro(960_000), euro(240_000), euro(20_000), euro(80_000), euro(50_000), 90, true, 40, 40);
    }

    private static Selection selection() {
        return new Selection(points(60), points(65), 3, 2, 25, "impact,need,SENT,DRAW");
    }

    private static List<Criterion> criteria() {
        return List.of(
                criterion(Phase.IDEA, "need", 20, points(12)),
                criterion(Phase.IDEA, "innovation", 15, null),
                criterion(Phase.IDEA, "impact", 20, null),
                criterion(Phase.IDEA, "feasibility", 20, points(12)),
                criterion(Phase.IDEA, "team", 10, null),
                criterion(Phase.IDEA, "network", 10, null),
                criterion(Phase.IDEA, "budget", 5, null),
                criterion(Phase.PLAN, "market", 20, null),
                criterion(Phase.PLAN, "finance", 25, null),
                criterion(Phase.PLAN, "impact", 25, null),
                criterion(Phase.PLAN, "organisation", 15, null),
                criterion(Phase.PLAN, "jobs", 15, null));
    }

    private static Criterion criterion(Phase phase, String code, int weight, BigDecimal threshold) {
        return new Criterion(phase, code, text("criterion." + phase + "." + code), weight, threshold);
    }

    private static String text(String key) {
        return Text.of(Text.ITALIAN, "calls.template.ideazione." + key);
    }

    private static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    private static BigDecimal points(int points) {
        return BigDecimal.valueOf(points).setScale(2);
    }
}
