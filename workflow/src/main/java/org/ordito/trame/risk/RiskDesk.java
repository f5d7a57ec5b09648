package org.ordito.trame.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;

/** Looking at who is at risk of dropping out, and noting that they were called. */
@ApplicationScoped
@Transactional
public class RiskDesk {

    @Inject
    private RiskPolicy policy;

    @Inject
    private Attending attending;

    @Inject
    private Participants participants;

    @Inject
    private ContactNotes notes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Everybody who is at risk in the courses that run, the gravest first. */
    public List<PersonAtRisk> atRisk(Actor who) {
        policy.mayLead(who).orRefuse();
        return attending.atRisk();
    }

    /** Somebody who takes part in a course, or took part. @param number of their enrolment */
    public Participant person(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        return participants.numbered(number).orElseThrow(() -> new NotFound(number));
    }

    /** What was noted of calls with one person, newest first: each look is recorded. */
    public List<ContactNote> notes(Actor who, String number) {
        List<ContactNote> noted = notes.of(person(who, number));
        audit.record(who, "risk.notes-seen", number, "");
        return noted;
    }

    /** Notes a call; the same once more changes nothing. @throws RuleViolation {@code risk.day}, {@code risk.note} */
    public void note(Actor who, String number, LocalDate on, String note) {
        Participant person = person(who, number);
        policy.mayLead(who).orRefuse();
        Instant now = clock.instant();
        if (notes.add(new ContactNote(person.id(), on, note, who, RomeTime.dayOf(now), now))) {
            audit.record(who, "risk.contact-noted", number, "");
        }
    }
}
