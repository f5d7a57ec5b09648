package org.ordito.ideazione;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ordito.letters.Letter;
import org.ordito.letters.LetterCatalogue;
import org.ordito.letters.LetterKind;
import org.ordito.letters.LetterOrder;
import org.ordito.letters.Letters;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** Issues the letters of IdeAzione: to the applicant, signed by who answers for the call. */
@ApplicationScoped
public class IdeaLetters implements LetterCatalogue {

    @Inject
    private Letters letters;

    @Inject
    private People people;

    @Inject
    private IdeaApplications applications;

    @Inject
    private Correspondence correspondence;

    private final List<LetterKind> kinds = Stream.of(IdeaLetter.values()).map(IdeaLetter::kind).toList();

    @Override
    public List<LetterKind> kinds() {
        return kinds;
    }

    @Override
    public void tellDelivered(Letter letter, String key, Object... arguments) {
        correspondence.writeOfLetter(applications.numbered(letter.getCaseNumber()), letter.getNumber(), key, arguments);
    }

    /** @param own values of the letter's own fields; those that all letters have are known */
    public void issue(IdeaLetter letter, IdeaApplication application, Map<String, String> own) {
        letters.issue(order(letter, application, people.named(application.getApplicant()), own));
    }

    /** Issues many letters; what they have in common is asked for once. */
    public void issue(List<LetterOrder> orders) {
        letters.issue(orders);
    }

    /** @param applicant whose application it is @param own values of the letter's own fields */
    public LetterOrder order(IdeaLetter letter, IdeaApplication application, Person applicant, Map<String, String> own) {
        String name = application.getContent().getApplicantName();
        Map<String, String> values = new HashMap<>(own);
        values.put("numero", application.getNumber());
        values.put("titolo", application.getContent().getTitle());
        values.put("avviso", application.getCall().getTitle());
        values.put("destinatario", name);
        values.put("inviata_il", RomeTime.day(application.getSentAt()));
        values.put("responsabile", application.getCall().getResponsibleOfficer());
        values.put("come_rispondere", howToAnswer(application, applicant));
        return new LetterOrder(letter.code(), application.getNumber(), applicant, name, application.getCall().getResponsibleOfficer(), values);
    }

    private static String howToAnswer(IdeaApplication application, Person applicant) {
        return applicant.hasAccount() ? Text.of(Text.ITALIAN, "idea-letters.answer.on-page")
                : Text.of(Text.ITALIAN, "idea-letters.answer." + Correspondence.withoutAccount(application), application.getNumber());
    }

    /** Whether a letter of this kind was issued to this application before. */
    public boolean has(IdeaLetter letter, IdeaApplication application) {
        return letters.of(application.getNumber()).stream().map(Letter::getKind).anyMatch(letter.code()::equals);
    }
}
