package org.ordito.web.calls;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ordito.calls.AdmittedKind;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Call;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallSection;
import org.ordito.calls.CallText;
import org.ordito.calls.CallVocabulary;
import org.ordito.calls.CallVocabulary.Word;
import org.ordito.calls.FormQuestion;
import org.ordito.calls.Funding;
import org.ordito.calls.Participation;
import org.ordito.calls.Phase;
import org.ordito.calls.Selection;
import org.ordito.calls.Term;
import org.ordito.calls.Terms;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;

/** A call as it stands in the form: what was written, as it was written, by the names of the fields; each section is read by itself. */
public class CallForm {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Call call;
    private final CallVocabulary words;
    private final Map<String, String> text = new HashMap<>();
    private final Map<String, LocalDate> day = new HashMap<>();
    private final Map<String, BigDecimal> money = new HashMap<>();
    private final Map<String, Boolean> chosen = new HashMap<>();
    private final Rows<CriterionRow> criteria = new Rows<>();
    private final Rows<AttachmentRow> attachments = new Rows<>();
    private final Rows<ArticleRow> articles = new Rows<>();
    private final Rows<RequirementRow> requirements = new Rows<>();

    CallForm(Call call, CallVocabulary words) {
        this.call = call;
        this.words = words;
        text.put("version", String.valueOf(call.getVersion()));
        readText();
        readFunding(call.getFunding());
        readParticipation(call.getParticipation());
        readSelection(call.getSelection());
        readForm(call.getForm());
        for (Term term : Term.values()) {
            text.put(term.name(), String.valueOf(call.getTerms().get(term)));
        }
        call.getArticles().forEach(article -> articles.add(new ArticleRow(article, articles.size())));
        articles.add(new ArticleRow(articles.size()));
        call.getRequirements().forEach(requirement -> requirements.add(new RequirementRow(requirement, requirements.size())));
        requirements.add(new RequirementRow(requirements.size()));
    }

    private void readText() {
        text.put("title", call.getTitle());
        text.put("summary", call.getSummary());
        text.put("audience", call.getAudience());
        text.put("cup", call.getCup());
        text.put("responsibleOfficer", call.getResponsibleOfficer());
        text.put("legalReferences", String.join("\n", call.getLegalReferences()));
        text.put("durationMonths", String.valueOf(call.getDurationMonths()));
        put("opens", call.getOpensAt());
        put("faqCloses", call.getFaqClosesAt());
        put("closes", call.getClosesAt());
    }

    private void readFunding(Funding funding) {
        money.put("grantsBudget", funding.getGrantsBudget());
        money.put("coachingBudget", funding.getCoachingBudget());
        text.put("maxSharePercent", String.valueOf(funding.getMaxSharePercent()));
        text.put("advancePercent", String.valueOf(funding.getAdvancePercent()));
        text.put("progressPercent", String.valueOf(funding.getProgressPercent()));
        chosen.put("partialOffer", funding.isPartialOffer());
    }

    private void readParticipation(Participation participation) {
        for (AdmittedKind kind : participation.getKinds()) {
            chosen.put(kind.getCode(), true);
            money.put("grantMin_" + kind.getCode(), kind.getGrantMin());
            money.put("grantMax_" + kind.getCode(), kind.getGrantMax());
        }
        participation.getQuarters().forEach(quarter -> chosen.put(quarter, true));
        participation.getFields().forEach(field -> chosen.put(field, true));
    }

    private void readSelection(Selection selection) {
        text.put("thresholdIdea", Numbers.plain(selection.getThresholdIdea()));
        text.put("thresholdPlan", Numbers.plain(selection.getThresholdPlan()));
        text.put("panelSize", String.valueOf(selection.getPanelSize()));
        text.put("minimumAssessments", String.valueOf(selection.getMinimumAssessments()));
        text.put("coachedPlaces", String.valueOf(selection.getCoachedPlaces()));
        text.put("tieBreaks", String.join(", ", selection.getTieBreaks()));
        for (Phase phase : Phase.values()) {
            call.criteria(phase).forEach(criterion -> criteria.add(new CriterionRow(criterion, criteria.size())));
            criteria.add(new CriterionRow(phase, criteria.size()));
        }
    }

    private void readForm(ApplicationForm form) {
        text.put("mostFiles", String.valueOf(form.getMostFiles()));
        for (CallVocabulary.Question question : words.questions()) {
            FormQuestion asked = form.question(question.code()).orElseGet(() -> new FormQuestion(question.code(), "", "", question.mandatory(), question.room()));
            text.put("label_" + question.code(), asked.getLabel());
            text.put("help_" + question.code(), asked.getHelp());
            text.put("maxLength_" + question.code(), String.valueOf(asked.getMaxLength()));
            chosen.put("required_" + question.code(), asked.isRequired());
        }
        form.getAttachments().forEach(attachment -> attachments.add(new AttachmentRow(attachment, words.applicantKinds(), attachments.size())));
        attachments.add(new AttachmentRow(words.applicantKinds(), attachments.size()));
    }

    /** The call with what is written in one section, all else as it was. @throws RuleViolation beside the field that cannot be read */
    CallDraft draft(CallSection section) {
        CallDraft before = CallDraft.of(call);
        return switch (section) {
            case TEXT -> before.with(new CallText(text.get("title"), text.get("summary"), text.get("audience"), text.get("cup"),
                    text.get("responsibleOfficer"), text.get("legalReferences")));
            case DATES -> before.with(new CallDates(moment("opens"), moment("faqCloses"), moment("closes"), whole("durationMonths")));
            case PARTICIPATION -> before.with(participation());
            case FUNDING -> before.with(new Funding(money.get("grantsBudget"), money.get("coachingBudget"), whole("maxSharePercent"),
                    isChosen("partialOffer"), whole("advancePercent"), whole("progressPercent")));
            case CRITERIA -> before.with(selection(), criteria.written().stream().map(CriterionRow::criterion).toList());
            case FORM -> before.with(new ApplicationForm(before.form().getMostFiles(), questions(), before.form().getAttachments()));
            case ATTACHMENTS -> before.with(new ApplicationForm(whole("mostFiles"), before.form().getQuestions(),
                    attachments.written().stream().map(AttachmentRow::attachment).toList()));
            case TERMS -> before.with(terms());
            case ARTICLES -> before.withArticles(articles.written().stream().map(ArticleRow::article).toList());
            case REQUIREMENTS -> before.withRequirements(requirements.written().stream().map(RequirementRow::requirement).toList());
            case ANNEXES -> before;
        };
    }

    /** What is written of the questions and attachments together. */
    ApplicationForm form() {
        return new ApplicationForm(whole("mostFiles"), questions(), attachments.written().stream().map(AttachmentRow::attachment).toList());
    }

    /** The version of the call that the form was filled from. */
    int version() {
        return whole("version");
    }

    /** Gives each phase more rows to write new criteria into, where all are written at once. */
    void addCriteriaRows(int more) {
        for (Phase phase : Phase.values()) {
            for (int i = 0; i < more; i++) {
                criteria.add(new CriterionRow(phase, criteria.size()));
            }
        }
    }

    /** The rows of a section that has rows. */
    Rows<?> rows(CallSection section) {
        return switch (section) {
            case CRITERIA -> criteria;
            case ATTACHMENTS -> attachments;
            case REQUIREMENTS -> requirements;
            default -> articles;
        };
    }

    private Participation participation() {
        List<AdmittedKind> kinds = words.applicantKinds().stream().map(Word::code).filter(this::isChosen)
                .map(code -> new AdmittedKind(code, money.get("grantMin_" + code), money.get("grantMax_" + code))).toList();
        return new Participation(kinds, chosen(words.quarters()), chosen(words.fields()));
    }

    private List<String> chosen(List<Word> from) {
        return from.stream().map(Word::code).filter(this::isChosen).toList();
    }

    private Selection selection() {
        return new Selection(Numbers.decimal(text.get("thresholdIdea"), "thresholdIdea"),
                Numbers.decimal(text.get("thresholdPlan"), "thresholdPlan"), whole("panelSize"), whole("minimumAssessments"),
                whole("coachedPlaces"), Objects.toString(text.get("tieBreaks"), "").replaceAll("\\s", ""));
    }

    private List<FormQuestion> questions() {
        return words.questions().stream().map(CallVocabulary.Question::code).map(code -> new FormQuestion(code, text.get("label_" + code),
                text.get("help_" + code), isChosen("required_" + code), whole("maxLength_" + code))).toList();
    }

    private Terms terms() {
        Terms terms = new Terms();
        for (Term term : Term.values()) {
            terms = terms.with(term, whole(term.name()));
        }
        return terms;
    }

    private boolean isChosen(String box) {
        return Boolean.TRUE.equals(chosen.get(box));
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

    /** Which boxes are ticked. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public List<CriterionRow> getCriteria() {
        return criteria.all();
    }

    public List<AttachmentRow> getAttachments() {
        return attachments.all();
    }

    public List<ArticleRow> getArticles() {
        return articles.all();
    }

    public List<RequirementRow> getRequirements() {
        return requirements.all();
    }

    /** The words that the call chooses from. */
    public CallVocabulary getWords() {
        return words;
    }

    /** The sum of the weights of a phase as they are written now; what is not a number counts nothing. */
    public int sum(Phase phase) {
        return criteria.written().stream().filter(row -> row.getPhase() == phase).map(CriterionRow::getWeight)
                .filter(weight -> weight != null && weight.matches("\\d{1,6}")).mapToInt(Integer::parseInt).sum();
    }

    public Term[] getTerms() {
        return Term.values();
    }

    public Phase[] getPhases() {
        return Phase.values();
    }
}
