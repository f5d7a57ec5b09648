package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ordito.calls.questions.AnswerDesk;
import org.ordito.calls.questions.Inquiry;
import org.ordito.calls.questions.PublicQuestion;
import org.ordito.calls.questions.QuestionDesk;
import org.ordito.calls.updates.UpdatesDesk;
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.platform.Text;

/** What the public of the demonstration asks about the open call, what the officer answers, and who follows it. */
@ApplicationScoped
class DemoQuestions {

    private static final Pattern CODE = Pattern.compile("conferma\\?codice=([\\w-]+)");
    private static final int FOLLOWERS = 4;

    @Inject
    private QuestionDesk questions;

    @Inject
    private AnswerDesk answers;

    @Inject
    private UpdatesDesk updates;

    @Inject
    private Outbox outbox;

    @Inject
    private DemoCast cast;

    void tell(DemoStory story) {
        List<String> numbers = new ArrayList<>();
        List<JsonObject> all = read();
        for (int i = 0; i < all.size(); i++) {
            JsonObject question = all.get(i);
            int place = i;
            story.at(question.getInt("asked"), 17, () -> numbers.add(ask(question, "quesito" + place)));
            if (question.containsKey("answered")) {
                story.at(question.getInt("answered"), 12, () -> answers.publish(cast.officer(), numbers.get(place),
                        question.getString("words", question.getString("text")), question.getString("answer")));
            }
            if (question.containsKey("corrected")) {
                story.at(question.getInt("corrected"), 12, () -> correct(numbers.get(place), question.getString("correction")));
            }
            if (question.containsKey("merged")) {
                story.at(question.getInt("asked") + 1, 12, () -> answers.merge(cast.officer(), numbers.get(place), numbers.get(question.getInt("merged"))));
            }
        }
        for (int i = 0; i < FOLLOWERS; i++) {
            EmailAddress address = EmailAddress.of("lettore" + i + "@demo.invalid");
            story.at(-12 + i, 9, () -> follow(address));
        }
    }

    private String ask(JsonObject question, String account) {
        questions.ask(Actor.ANONYMOUS, DemoPresent.SLUG, Inquiry.of(question.getString("text"), account + "@demo.invalid", Text.ITALIAN), cast.now());
        return answers.ofCall(cast.officer(), DemoPresent.SLUG, null).items().get(0).getNumber();
    }

    private void correct(String number, String correction) {
        PublicQuestion question = answers.forOffice(cast.officer(), number);
        answers.correct(cast.officer(), number, question.getVersion(), correction);
    }

    /** Asks for the updates, and opens the link in the message that comes. */
    private void follow(EmailAddress address) {
        updates.follow(Actor.ANONYMOUS, DemoPresent.SLUG, address, Text.ITALIAN);
        String code = outbox.newest(null).items().stream().flatMap(message -> CODE.matcher(message.getBody()).results())
                .map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
        updates.confirm(Actor.ANONYMOUS, code);
    }

    private static List<JsonObject> read() {
        try (JsonReader reader = Json.createReader(DemoQuestions.class.getResourceAsStream("questions-2026.json"))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }
}
