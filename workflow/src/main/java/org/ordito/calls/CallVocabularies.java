package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** The vocabulary of each programme, and whether a call keeps to it. */
@ApplicationScoped
public class CallVocabularies {

    @Inject
    private Instance<CallVocabulary> vocabularies;

    /** @throws NotFound if no programme has this name */
    public CallVocabulary of(String programme) {
        return vocabularies.stream().filter(vocabulary -> vocabulary.programme().equals(programme)).findFirst()
                .orElseThrow(() -> new NotFound(programme));
    }

    /**
     * @throws RuleViolation {@code calls.word-unknown} at a code that is none of its programme's; {@code calls.question-length},
     *                       {@code calls.question-mandatory}
     */
    void check(String programme, CallDraft draft) {
        check(of(programme), draft);
    }

    static void check(CallVocabulary words, CallDraft draft) {
        Participation participation = draft.participation();
        requireKnown(words.applicantKinds(), participation.getKinds().stream().map(AdmittedKind::getCode).toList(), "kinds");
        requireKnown(words.quarters(), participation.getQuarters(), "quarters");
        requireKnown(words.fields(), participation.getFields(), "fields");
        draft.form().getAttachments().forEach(attachment -> requireKnown(words.applicantKinds(), attachment.getRequiredOf(), "attachments"));
        draft.form().getQuestions().forEach(question -> checkQuestion(words, question));
    }

    private static void checkQuestion(CallVocabulary words, FormQuestion question) {
        CallVocabulary.Question asked = words.questions().stream().filter(q -> q.code().equals(question.getCode())).findFirst()
                .orElseThrow(() -> new RuleViolation("calls.word-unknown", question.getCode()).at("questions"));
        question.check(asked.room());
        if (asked.mandatory() && !question.isRequired()) {
            throw new RuleViolation("calls.question-mandatory").at("required_" + question.getCode());
        }
    }

    private static void requireKnown(List<CallVocabulary.Word> words, Collection<String> codes, String field) {
        for (String code : codes) {
            if (words.stream().noneMatch(word -> word.code().equals(code))) {
                throw new RuleViolation("calls.word-unknown", code).at(field);
            }
        }
    }
}
