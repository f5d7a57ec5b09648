package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.ordito.people.Actor;
import org.ordito.platform.Text;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.ProposalDesk;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.Work;

/** Enrols people of the demonstration in courses, as they would do themselves. */
@ApplicationScoped
public class DemoEnrolments {

    @Inject
    private DemoCast cast;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private ProposalDesk proposals;

    /** @return the number of the enrolment */
    String send(String course, String account, String born, SituationAnswers answers) {
        Actor person = cast.named(account);
        String draft = desk.begin(person, course).getPublicId();
        desk.writeContact(person, draft, new Contact(person.name(), LocalDate.parse(born), account + "@demo.invalid", null));
        desk.writeAnswers(person, draft, answers);
        return desk.send(person, draft, cast.now()).getNumber();
    }

    /** The number of this person's newest enrolment that was sent. */
    String numberOf(String account) {
        return desk.mine(cast.named(account)).stream().map(LabApplication::getNumber).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    /** @return the number of the enrolment */
    String propose(String course, String name, String born) {
        return proposals.propose(cast.named("servizisociali"), course, new Contact(name, LocalDate.parse(born), null, "095 000 0001"), Text.ITALIAN, said(6_500, true, true), cast.now()).getNumber();
    }

    static SituationAnswers said(int isee, boolean livesInQuarter, boolean isLongOutOfWork) {
        return new SituationAnswers(Answer.YES, BigDecimal.valueOf(isee), livesInQuarter ? Answer.YES : Answer.NO,
                isLongOutOfWork ? Work.LONG_UNEMPLOYED : Work.DECLINED, Answer.DECLINED, Answer.NO);
    }
}
