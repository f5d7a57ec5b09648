package org.ordito.calls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ordito.documents.FileType;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** Writes a whole call in Italian, matter by matter, so that what was published can be read whatever the portal becomes. */
final class CallSnapshot {

    private final Call call;
    private final CallVocabulary words;
    private final List<CallMatter> matters = new ArrayList<>();

    private CallSnapshot(Call call, CallVocabulary words) {
        this.call = call;
        this.words = words;
    }

    /** Every matter of a call in the order in which it is read; what is empty is left out. */
    static List<CallMatter> of(Call call, List<Annex> annexes, CallVocabulary words) {
        CallSnapshot snapshot = new CallSnapshot(call, words);
        snapshot.text();
        snapshot.money();
        snapshot.participation();
        snapshot.judgement();
        snapshot.terms();
        snapshot.form();
        call.getArticles().forEach(article -> snapshot.say("article." + article.getNumber(),
                label("article", article.getNumber(), article.getHeading()), article.getBody()));
        call.getRequirements().forEach(requirement -> snapshot.say("requirement." + requirement.getCode(),
                label("requirement", requirement.getQuestion()), snapshot.requirement(requirement)));
        annexes.forEach(annex -> snapshot.say("annex." + annex.getPublicId(), label("annex", annex.getTitle()),
                value("annex", annex.getDocument().getFilename(), annex.getDocument().getSha256())));
        return snapshot.matters;
    }

    private void text() {
        say("title", label("title"), call.getTitle());
        say("summary", label("summary"), call.getSummary());
        say("audience", label("audience"), call.getAudience());
        say("officer", label("officer"), call.getResponsibleOfficer());
        say("cup", label("cup"), call.getCup());
        say("references", label("references"), String.join("\n", call.getLegalReferences()));
        say("opens", label("opens"), RomeTime.second(call.getOpensAt()));
        say("faq", label("faq"), RomeTime.second(call.getFaqClosesAt()));
        say("closes", label("closes"), RomeTime.second(call.getClosesAt()));
        say("duration", label("duration"), value("duration", call.getDurationMonths()));
    }

    private void money() {
        Funding funding = call.getFunding();
        say("budget", label("budget"), value("budget", funding.getGrantsBudget(), funding.getCoachingBudget()));
        say("share", label("share"), value("share", funding.getMaxSharePercent()));
        say("instalments", label("instalments"),
                value("instalments", funding.getAdvancePercent(), funding.getProgressPercent(), funding.getBalancePercent()));
        say("partial", label("partial"), value(funding.isPartialOffer() ? "partial" : "no-partial"));
    }

    private void participation() {
        Participation participation = call.getParticipation();
        for (AdmittedKind kind : participation.getKinds()) {
            say("kind." + kind.getCode(), label("kind", word(words.applicantKinds(), kind.getCode())),
                    value("kind", kind.getGrantMin(), kind.getGrantMax()));
        }
        say("quarters", label("quarters"), list(words.quarters(), participation.getQuarters()));
        say("fields", label("fields"), list(words.fields(), participation.getFields()));
    }

    private void judgement() {
        Selection selection = call.getSelection();
        for (Phase phase : Phase.values()) {
            String phaseName = Text.of(Text.ITALIAN, "calls.phase." + phase);
            say("threshold." + phase, label("threshold", phaseName), value("threshold", selection.threshold(phase)));
            for (Criterion criterion : call.criteria(phase)) {
                BigDecimal threshold = criterion.getThreshold();
                say("criterion." + phase + "." + criterion.getCode(), label("criterion", phaseName, criterion.getTitle()),
                        lines(value(threshold == null ? "criterion" : "criterion-threshold", criterion.getWeight(), threshold), criterion.getGuidance()));
            }
        }
        say("panel", label("panel"), value("panel", selection.getPanelSize(), selection.getMinimumAssessments()));
        say("coached", label("coached"), value("coached", selection.getCoachedPlaces()));
        say("ties", label("ties"), selection.getTieBreaks().stream().map(this::tieBreak).collect(Collectors.joining(", ")));
    }

    private String tieBreak(String code) {
        return call.criteria(Phase.IDEA).stream().filter(c -> c.getCode().equals(code)).map(Criterion::getTitle).findFirst()
                .orElseGet(() -> Text.of(Text.ITALIAN, "calls.tie-break." + code));
    }

    private void terms() {
        for (Term term : Term.values()) {
            say("term." + term, Text.of(Text.ITALIAN, "calls.term." + term), String.valueOf(call.getTerms().get(term)));
        }
    }

    private void form() {
        ApplicationForm form = call.getForm();
        for (FormQuestion question : form.getQuestions()) {
            String name = words.questions().stream().filter(q -> q.code().equals(question.getCode())).findFirst()
                    .map(q -> Text.of(Text.ITALIAN, q.textKey())).orElse(question.getCode());
            say("question." + question.getCode(), label("question", name),
                    lines(question.getLabel(), question.getHelp(), limits(question)));
        }
        say("files", label("files"), value("files", form.getMostFiles()));
        for (CallAttachment attachment : form.getAttachments()) {
            String who = attachment.isOptional() ? value("attachment-optional")
                    : value("attachment-required", list(words.applicantKinds(), attachment.getRequiredOf()));
            String limits = value("attachment", attachment.getTypes().stream().map(FileType::name).collect(Collectors.joining(", ")),
                    attachment.getMaxMegabytes(), attachment.getMost());
            say("attachment." + attachment.getCode(), label("attachment", attachment.getTitle()), lines(attachment.getGuidance(), who, limits));
        }
    }

    private static String limits(FormQuestion question) {
        String key = question.isRequired() ? "required" : "optional";
        return question.isTable() ? value(key + "-table") : value(key, question.getMaxLength());
    }

    private String requirement(Requirement requirement) {
        return lines(requirement.getGuidance(), value("requirement", requirement.getArticle()),
                value(requirement.isComputed() ? "computed" : requirement.isIntegrable() ? "integrable" : "not-integrable"));
    }

    private static String list(List<CallVocabulary.Word> from, List<String> codes) {
        return codes.stream().map(code -> word(from, code)).collect(Collectors.joining(", "));
    }

    private static String word(List<CallVocabulary.Word> from, String code) {
        return from.stream().filter(word -> word.code().equals(code)).findFirst().map(word -> Text.of(Text.ITALIAN, word.textKey())).orElse(code);
    }

    private static String lines(String... lines) {
        StringJoiner joined = new StringJoiner("\n");
        for (String line : lines) {
            if (!line.isEmpty()) {
                joined.add(line);
            }
        }
        return joined.toString();
    }

    private static String label(String key, Object... arguments) {
        return Text.of(Text.ITALIAN, "calls.snapshot." + key, arguments);
    }

    private static String value(String key, Object... arguments) {
        return Text.of(Text.ITALIAN, "calls.snapshot-value." + key, arguments);
    }

    private void say(String key, String label, String text) {
        if (!Objects.toString(text, "").isBlank()) {
            matters.add(new CallMatter(key, label, text));
        }
    }
}
