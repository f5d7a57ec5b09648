package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.followup.Activity;
import org.ordito.trame.followup.Citizenship;
import org.ordito.trame.followup.Contract;
import org.ordito.trame.followup.EntryAnswers;
import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.Gender;
import org.ordito.trame.followup.JoblessFor;
import org.ordito.trame.followup.Labour;
import org.ordito.trame.followup.OutcomeAnswers;
import org.ordito.trame.followup.Schooling;
import org.ordito.trame.risk.RiskDesk;

/**
 * What those in the courses of the demonstration say about themselves when a course begins, and what they do after the one that is over: some say it
 * themselves, one on the telephone, one not at all. Somebody who is at risk of leaving was called.
 */
@ApplicationScoped
class DemoFollowup {

    private static final Map<String, Supplier<EntryAnswers>> SAID = Map.ofEntries(
            said("cittadina", Gender.FEMALE, Citizenship.ITALIAN, Schooling.ISCED_3_4, Labour.UNEMPLOYED, JoblessFor.OVER_12_MONTHS, Answer.NO),
            said("trame1", Gender.FEMALE, Citizenship.ITALIAN, Schooling.ISCED_1_2, Labour.INACTIVE, null, Answer.NO),
            said("trame2", Gender.MALE, Citizenship.ITALIAN, Schooling.ISCED_1_2, Labour.UNEMPLOYED, JoblessFor.UNDER_12_MONTHS, Answer.NO),
            said("trame4", Gender.FEMALE, Citizenship.ITALIAN, Schooling.ISCED_3_4, Labour.UNEMPLOYED, JoblessFor.OVER_12_MONTHS, Answer.DECLINED),
            said("trame5", Gender.MALE, Citizenship.THIRD_COUNTRY, Schooling.ISCED_3_4, Labour.WORKING, null, Answer.YES),
            said("trame6", Gender.FEMALE, Citizenship.ITALIAN, Schooling.ISCED_0, Labour.INACTIVE, null, Answer.NO),
            said("trame8", Gender.FEMALE, Citizenship.THIRD_COUNTRY, Schooling.ISCED_5_8, Labour.UNEMPLOYED, JoblessFor.UNDER_6_MONTHS, Answer.YES),
            said("trame9", Gender.FEMALE, Citizenship.ITALIAN, Schooling.ISCED_3_4, Labour.STUDYING, null, Answer.NO),
            said("trame10", Gender.MALE, Citizenship.ITALIAN, Schooling.DECLINED, Labour.DECLINED, null, Answer.DECLINED));

    @Inject
    private DemoCast cast;

    @Inject
    private FollowupDesk desk;

    @Inject
    private RiskDesk risk;

    /** What happened until today: days follow the courses that {@link DemoLab} tells. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        List<String> spring = List.of("cittadina", "trame4", "trame5", "trame6", "trame8", "trame9", "trame10");
        story.at(-154, 20, () -> spring.forEach(this::begin));
        story.at(-38, 12, () -> List.of("trame1", "trame2", "trame4", "trame5", "trame6", "trame9", "trame10").forEach(this::begin));
        story.at(-50, 9, () -> answer("trame4", new OutcomeAnswers(Activity.EMPLOYED, Contract.FIXED_TERM, Answer.YES, Answer.NO)));
        story.at(-50, 13, () -> answer("trame5", new OutcomeAnswers(Activity.EMPLOYED, Contract.PERMANENT, Answer.YES, Answer.YES)));
        story.at(-49, 18, () -> answer("trame6", new OutcomeAnswers(Activity.SEEKING, null, Answer.DECLINED, Answer.NO)));
        story.at(-47, 21, () -> answer("trame8", new OutcomeAnswers(Activity.SELF_EMPLOYED, null, Answer.YES, Answer.NO)));
        story.at(-46, 8, () -> answer("trame9", new OutcomeAnswers(Activity.TRAINING, null, Answer.NO, Answer.NO)));
        story.at(-40, 11, () -> answerOnPhone("trame10", new OutcomeAnswers(Activity.DECLINED, null, null, null)));
        story.at(-3, 11, this::call);
        return story.deeds();
    }

    /** In every course that they have just begun. */
    private void begin(String account) {
        Actor person = cast.named(account);
        desk.silent(person).forEach(record -> desk.sayEntry(person, record.getNumber(), SAID.get(account).get()));
    }

    private void answer(String account, OutcomeAnswers answers) {
        Actor person = cast.named(account);
        desk.asked(person).forEach(asked -> desk.answer(person, asked.getRecord().getNumber(), answers));
    }

    private void answerOnPhone(String account, OutcomeAnswers answers) {
        desk.asked(cast.named(account)).forEach(asked -> desk.answer(coordinator(), asked.getRecord().getNumber(), answers));
    }

    private void call() {
        risk.atRisk(coordinator()).stream().findFirst().ifPresent(one -> risk.note(coordinator(), one.person().number(), RomeTime.dayOf(cast.now()),
                "Il giovedì arriva tardi per un lavoro nuovo. Proviamo a recuperare con il gruppo del martedì."));
    }

    private Actor coordinator() {
        return cast.named("laboratorio");
    }

    private static Map.Entry<String, Supplier<EntryAnswers>> said(String account, Gender gender, Citizenship citizenship, Schooling schooling, Labour labour,
            JoblessFor since, Answer fromAbroad) {
        return Map.entry(account, () -> new EntryAnswers().register("", "Catania").person(gender, citizenship, schooling).work(labour, since)
                .life(fromAbroad, Answer.NO, Answer.NO, Answer.DECLINED, Answer.NO));
    }
}
