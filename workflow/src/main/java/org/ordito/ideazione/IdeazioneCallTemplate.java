package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordito.calls.AdmittedKind;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Article;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallTemplate;
import org.ordito.calls.CallText;
import org.ordito.calls.Criterion;
import org.ordito.calls.FormQuestion;
import org.ordito.calls.Funding;
import org.ordito.calls.Participation;
import org.ordito.calls.Phase;
import org.ordito.calls.Requirement;
import org.ordito.calls.Selection;
import org.ordito.calls.Terms;
import org.ordito.documents.FileType;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.Text;

/** A call of IdeAzione as it usually is; its officer changes what this year needs. */
@ApplicationScoped
public class IdeazioneCallTemplate implements CallTemplate {

    /** As its calls name it. */
    public static final String PROGRAMME = "ideazione";

    /** The usual text: of a call, and so in Italian only. */
    private static final ResourceBundle USUAL = ResourceBundle.getBundle("org.ordito.ideazione.usual-call", Locale.ROOT,
            IdeazioneCallTemplate.class.getClassLoader());

    /** Attachments that tell of the idea: costs, people, partners; declarations and powers concern the office alone. */
    private static final Set<String> FOR_PANEL = Set.of("BUDGET", "CV", "PARTNER_LETTER", CallAttachment.OTHER);

    private static final int DAYS_BEFORE_OPENING = 7;
    private static final int DAYS_OPEN = 60;
    private static final int DAYS_WITHOUT_QUESTIONS = 10;

    @Override
    public String programme() {
        return PROGRAMME;
    }

    @Override
    public CallDraft draft(String title, String responsibleOfficer, Instant now) {
        CallText text = new CallText(title, text("summary"), text("audience"), "", responsibleOfficer, usual("references"));
        return new CallDraft(text, dates(now), funding(), participation(), selection(), new Terms(), criteria(), form(), articles(),
                requirements());
    }

    private static CallDates dates(Instant now) {
        ZonedDateTime opens = now.atZone(OrditoClock.ROME).plusDays(DAYS_BEFORE_OPENING).with(LocalTime.of(9, 0));
        ZonedDateTime closes = opens.plusDays(DAYS_OPEN).with(LocalTime.NOON);
        return new CallDates(opens.toInstant(), closes.minusDays(DAYS_WITHOUT_QUESTIONS).toInstant(), closes.toInstant(), 18);
    }

    private static Funding funding() {
        return new Funding(euro(960_000), euro(240_000), 90, true, 40, 40);
    }

    /** Everybody the programme knows; less money for who is yet to be constituted. */
    private static Participation participation() {
        List<AdmittedKind> kinds = Stream.of(ApplicantKind.values())
                .map(kind -> new AdmittedKind(kind.name(), euro(20_000), euro(kind.isYetToBeConstituted() ? 50_000 : 80_000))).toList();
        return new Participation(kinds, names(Quarter.values()), names(Field.values()));
    }

    private static ApplicationForm form() {
        List<FormQuestion> questions = Stream.of(OpenQuestion.values())
                .map(question -> new FormQuestion(question.code(), "", "", question.isUsuallyRequired(), question.usualLength())).toList();
        return new ApplicationForm(15, questions, attachments());
    }

    private static List<CallAttachment> attachments() {
        List<String> everybody = names(ApplicantKind.values());
        List<String> constituted = Stream.of(ApplicantKind.values()).filter(kind -> !kind.isYetToBeConstituted()).map(Enum::name).toList();
        List<String> others = Stream.of(ApplicantKind.values()).filter(ApplicantKind::isYetToBeConstituted).map(Enum::name).toList();
        return List.of(
                attachment("BUDGET", everybody, 1, FileType.PDF, FileType.XLSX, FileType.ODS, FileType.DOCX, FileType.ODT),
                attachment("CV", everybody, 12, FileType.PDF, FileType.DOCX, FileType.ODT),
                attachment("DE_MINIMIS", everybody, 2, FileType.PDF, FileType.JPEG, FileType.PNG, FileType.P7M),
                attachment("STATUTE", constituted, 2, FileType.PDF, FileType.DOCX, FileType.ODT),
                attachment("COMMITMENT", others, 2, FileType.PDF, FileType.JPEG, FileType.PNG, FileType.DOCX, FileType.ODT, FileType.P7M),
                attachment("MANDATE", List.of(), 1, FileType.PDF, FileType.JPEG, FileType.PNG, FileType.P7M),
                attachment(ProjectPartner.LETTER, List.of(), 10, FileType.PDF, FileType.JPEG, FileType.PNG, FileType.DOCX, FileType.ODT, FileType.P7M),
                attachment(CallAttachment.OTHER, List.of(), 5, FileType.PDF, FileType.JPEG, FileType.PNG, FileType.DOCX, FileType.ODT));
    }

    private static CallAttachment attachment(String code, List<String> requiredOf, int most, FileType... types) {
        return new CallAttachment(code, usual("attachment." + code + ".title"), usual("attachment." + code + ".guidance"), requiredOf,
                List.of(types), CallAttachment.MOST_MEGABYTES, most).forPanel(FOR_PANEL.contains(code));
    }

    private static List<Article> articles() {
        return IntStream.iterate(1, number -> USUAL.containsKey("article." + number + ".heading"), number -> number + 1)
                .mapToObj(number -> new Article(String.valueOf(number), usual("article." + number + ".heading"), usual("article." + number + ".body")))
                .toList();
    }

    /** What every call checks, then each file that somebody must hand in. */
    private static List<Requirement> requirements() {
        Stream<Requirement> usual = Stream.of(Requirement.IN_TIME, "APPLICANT_ELIGIBLE", "QUARTER", "FIELD", "GRANT_WITHIN_LIMITS", "DECLARATIONS")
                .map(code -> new Requirement(code, usual("requirement." + code + ".question"), usual("requirement." + code + ".guidance"),
                        usual("requirement." + code + ".article"), code.equals("DECLARATIONS"), ""));
        Stream<Requirement> files = attachments().stream().filter(attachment -> !attachment.isOptional())
                .map(attachment -> new Requirement("FILE_" + attachment.getCode(), attachment.getTitle(), usual("requirement.file.guidance"),
                        usual("requirement.file.article"), true, attachment.getCode()));
        return Stream.concat(usual, files).toList();
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
        return new Criterion(phase, code, text("criterion." + phase + "." + code), weight, threshold)
                .guidedBy(usual("criterion." + phase + "." + code));
    }

    private static List<String> names(Enum<?>[] all) {
        return Stream.of(all).map(Enum::name).toList();
    }

    private static String usual(String key) {
        return USUAL.getString(key);
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
