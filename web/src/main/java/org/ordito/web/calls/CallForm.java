package org.ordito.web.calls;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.calls.Call;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallText;
import org.ordito.calls.Funding;
import org.ordito.calls.Phase;
import org.ordito.calls.Selection;
import org.ordito.calls.Term;
import org.ordito.calls.Terms;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;

/** A call as it stands in the form: what was written, as it was written, by the names of the fields. */
public class CallForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, LocalDate> day = new HashMap<>();
    private final Map<String, BigDecimal> money = new HashMap<>();
    private final List<CriterionRow> criteria = new ArrayList<>();
    private boolean partialOffer;

    CallForm(Call call) {
        text.put("version", String.valueOf(call.getVersion()));
        readText(call);
        readFunding(call.getFunding());
        readSelection(call.getSelection());
        for (Term term : Term.values()) {
            text.put(term.name(), String.valueOf(call.getTerms().get(term)));
        }
        call.getCriteria().forEach(criterion -> criteria.add(new CriterionRow(criterion, criteria.size())));
    }

    private void readText(Call call) {
        text.put("title", call.getTitle());
        text.put("summary", call.getSummary());
        text.put("audience", call.getAudience());
        text.put("cup", call.getCup());
        text.put("responsibleOfficer", call.getResponsibleOfficer());
        text.put("durationMonths", String.valueOf(call.getDurationMonths()));
        put("opens", call.getOpensAt());
        put("faqCloses", call.getFaqClosesAt());
        put("closes", call.getClosesAt());
    }

    private void readFunding(Funding funding) {
        money.put("grantsBudget", funding.getGrantsBudget());
        money.put("coachingBudget", funding.getCoachingBudget());
        money.put("grantMin", funding.getGrantMin());
        money.put("grantMax", funding.getGrantMax());
        money.put("grantMaxInformal", funding.getGrantMaxInformal());
        text.put("maxSharePercent", String.valueOf(funding.getMaxSharePercent()));
        text.put("advancePercent", String.valueOf(funding.getAdvancePercent()));
        text.put("progressPercent", String.valueOf(funding.getProgressPercent()));
        partialOffer = funding.isPartialOffer();
    }

    private void readSelection(Selection selection) {
        text.put("thresholdIdea", Numbers.plain(selection.getThresholdIdea()));
        text.put("thresholdPlan", Numbers.plain(selection.getThresholdPlan()));
        text.put("panelSize", String.valueOf(selection.getPanelSize()));
        text.put("minimumAssessments", String.valueOf(selection.getMinimumAssessments()));
        text.put("coachedPlaces", String.valueOf(selection.getCoachedPlaces()));
        text.put("tieBreaks", String.join(", ", selection.getTieBreaks()));
    }

    /** @throws RuleViolation beside the field that cannot be read */
    CallDraft draft() {
        CallText callText = new CallText(text.get("title"), text.get("summary"), text.get("audience"), text.get("cup"),
                text.get("responsibleOfficer"));
        CallDates dates = new CallDates(moment("opens"), moment("faqCloses"), moment("closes"), whole("durationMonths"));
        Funding funding = new Funding(money.get("grantsBudget"), money.get("coachingBudget"), money.get("grantMin"), money.get("grantMax"),
                money.get("grantMaxInformal"), whole("maxSharePercent"), partialOffer, whole("advancePercent"), whole("progressPercent"));
        Selection selection = new Selection(Numbers.decimal(text.get("thresholdIdea"), "thresholdIdea"),
                Numbers.decimal(text.get("thresholdPlan"), "thresholdPlan"), whole("panelSize"), whole("minimumAssessments"),
                whole("coachedPlaces"), String.valueOf(text.get("tieBreaks")).replaceAll("\\s", ""));
        return new CallDraft(callText, dates, funding, selection, terms(), criteria.stream().map(CriterionRow::criterion).toList());
    }

    /** The version of the call that the form was filled from. */
    int version() {
        return whole("version");
    }

    private Terms terms() {
        Terms terms = new Terms();
        for (Term term : Term.values()) {
            terms = terms.with(term, whole(term.name()));
        }
        return terms;
    }

    private int whole(String field) {
        return Numbers.whole(text.get(field), field);
    }

    private void put(String field, Instant instant) {
        ZonedDateTime when = instant.atZone(OrditoClock.ROME);
        day.put(field + "At", when.toLocalDate());
        text.put(field + "Time", TIME.format(when).replaceFirst(":00$", ""));
    }

    private Instant moment(String field) {
        return moment(day.get(field + "At"), text.get(field + "Time"), field + "Time");
    }

    /** The instant of a day and a time in Rome. @throws RuleViolation {@code calls.page.time} beside the field of the time */
    static Instant moment(LocalDate day, String time, String field) {
        try {
            return day.atTime(LocalTime.parse(String.valueOf(time))).atZone(OrditoClock.ROME).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw new RuleViolation("calls.page.time").at(field);
        }
    }

    public Map<String, String> getText() {
        return text;
    }

    public Map<String, LocalDate> getDay() {
        return day;
    }

    public Map<String, BigDecimal> getMoney() {
        return money;
    }

    public List<CriterionRow> getCriteria() {
        return criteria;
    }

    /** The sum of the weights of a phase as they are written now; what is not a number counts nothing. */
    public int sum(Phase phase) {
        return criteria.stream().filter(row -> row.getPhase() == phase).map(CriterionRow::getWeight)
                .filter(weight -> weight != null && weight.matches("\\d{1,6}")).mapToInt(Integer::parseInt).sum();
    }

    public Term[] getTerms() {
        return Term.values();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public boolean isPartialOffer() {
        return partialOffer;
    }

    public void setPartialOffer(boolean partialOffer) {
        this.partialOffer = partialOffer;
    }
}
