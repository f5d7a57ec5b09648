package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.CallFact;
import org.ordito.calls.CallState;
import org.ordito.calls.CallVocabularies;
import org.ordito.calls.CallVocabulary;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.calls.Showcases;
import org.ordito.calls.Term;
import org.ordito.documents.FileType;
import org.ordito.web.text.PageText;

/** What a page that shows a call has to say in words. */
@Named("callText")
@RequestScoped
public class CallWords {

    @Inject
    private PageText text;

    @Inject
    private Showcases showcases;

    @Inject
    private CallVocabularies vocabularies;

    @Inject
    private Clock clock;

    /** Where a call stands now. */
    public CallState state(Call call) {
        return call.stateAt(clock.instant());
    }

    /** What breaks a tie: a criterion's title, the order of sending, the public draw. */
    public String tieBreak(Call call, String code) {
        return call.criteria(Phase.IDEA).stream().filter(c -> c.getCode().equals(code)).map(Criterion::getTitle).findFirst()
                .orElseGet(() -> text.of("calls.tie-break." + code));
    }

    /** What the programme names a kind of applicant. */
    public String kind(Call call, String code) {
        return word(vocabularies.of(call.getProgramme()).applicantKinds(), code);
    }

    /** The quarters of a call, by their names. */
    public String quarters(Call call) {
        return list(vocabularies.of(call.getProgramme()).quarters(), call.getParticipation().getQuarters());
    }

    /** The fields of a call, by their names. */
    public String fields(Call call) {
        return list(vocabularies.of(call.getProgramme()).fields(), call.getParticipation().getFields());
    }

    /** Of whom an attachment is required: of everybody, of some, of nobody. */
    public String requiredOf(Call call, CallAttachment attachment) {
        if (attachment.isOptional()) {
            return text.of("calls.attachment-optional");
        }
        boolean everybody = call.getParticipation().getKinds().stream().allMatch(kind -> attachment.isRequiredOf(kind.getCode()));
        return everybody ? text.of("calls.attachment-required")
                : text.of("calls.attachment-required-of", list(vocabularies.of(call.getProgramme()).applicantKinds(), attachment.getRequiredOf()));
    }

    /** What may be handed in as this attachment: types, size, number. */
    public String limits(CallAttachment attachment) {
        return text.of("calls.attachment-limits", attachment.getTypes().stream().map(FileType::name).collect(Collectors.joining(", ")),
                attachment.getMaxMegabytes(), attachment.getMost());
    }

    private String list(List<CallVocabulary.Word> words, List<String> codes) {
        return codes.stream().map(code -> word(words, code)).collect(Collectors.joining(", "));
    }

    private String word(List<CallVocabulary.Word> words, String code) {
        return words.stream().filter(word -> word.code().equals(code)).findFirst().map(word -> text.of(word.textKey())).orElse(code);
    }

    /** Where one applies to a call. */
    public String applicationAddress(Call call) {
        return showcases.of(call).applicationAddress(call);
    }

    /** What the programme tells of a call, beside what every call tells. */
    public List<CallFact> facts(Call call) {
        return showcases.of(call).facts(call);
    }

    /** What a fact says, in words. */
    public String value(CallFact fact) {
        return text.of(fact.text(), fact.arguments().stream().map(part -> part instanceof BigDecimal euro ? text.euro(euro) : part).toArray());
    }

    /** The terms that concern whoever applies. */
    public List<Term> terms(Call call) {
        return showcases.of(call).terms();
    }

    /** A size in bytes as people read it, in kilobytes and never zero. */
    public long kilobytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1024.0));
    }

    public Term[] getTerms() {
        return Term.values();
    }
}
