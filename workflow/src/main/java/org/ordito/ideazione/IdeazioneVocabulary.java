package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.calls.CallVocabulary;

/** The words of IdeAzione's calls: its kinds of applicant, quarters and fields, and the open questions of its form. */
@ApplicationScoped
public class IdeazioneVocabulary implements CallVocabulary {

    @Override
    public String programme() {
        return "ideazione";
    }

    @Override
    public List<Word> applicantKinds() {
        return words(ApplicantKind.values(), "application.kind.");
    }

    @Override
    public List<Word> quarters() {
        return words(Quarter.values(), "application.quarter.");
    }

    @Override
    public List<Word> fields() {
        return words(Field.values(), "application.field.");
    }

    @Override
    public List<Question> questions() {
        return Stream.of(OpenQuestion.values())
                .map(question -> new Question(question.code(), "submission.field." + question.code(), question.room(), question.isMandatory()))
                .toList();
    }

    private static List<Word> words(Enum<?>[] all, String prefix) {
        return Stream.of(all).map(each -> new Word(each.name(), prefix + each.name())).toList();
    }
}
