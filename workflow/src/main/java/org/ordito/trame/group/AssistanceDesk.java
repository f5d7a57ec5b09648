package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.ordito.audit.AuditTrail;
import org.ordito.coaching.SessionNotes;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** The log of a group's assistance sessions, with both sides' word. */
@ApplicationScoped
@Transactional
public class AssistanceDesk {

    @Inject
    private GroupPolicy policy;

    @Inject
    private Groups groups;

    @Inject
    private GroupMessages messages;

    @Inject
    private GroupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Logs a session that took place; the members are asked to confirm it. Sent once more, it changes nothing. @return its place in the log, from 1 */
    public int log(Actor who, String number, SessionNotes notes) {
        LabGroup group = toAccompany(who, number);
        int before = group.getSessions().size();
        GroupSession session = group.log(notes, clock.instant());
        if (session.getOrdinal() > before) {
            groups.flush();
            audit.record(who, "group.session-logged", number, "session " + session.getOrdinal());
            ask(group, session);
        }
        return session.getOrdinal();
    }

    /** Writes a contested session anew; the members are asked again. */
    public void correct(Actor who, String number, int ordinal, SessionNotes notes) {
        LabGroup group = toAccompany(who, number);
        group.correct(ordinal, notes, clock.instant());
        audit.record(who, "group.session-corrected", number, "session " + ordinal);
        ask(group, group.getSessions().get(ordinal - 1));
    }

    /**
     * A member's word on some sessions, or on all; what is not answered goes on waiting.
     *
     * @param confirmed places in the log of those that took place as logged
     * @param contested what is wrong with the others, by their place
     * @throws RuleViolation as {@link LabGroup#answer} says
     */
    public void answer(Actor who, String number, Collection<Integer> confirmed, Map<Integer, String> contested) {
        LabGroup group = groups.lock(number);
        policy.mayAct(who, group).orRefuse();
        group.answer(confirmed, contested, clock.instant());
        audit.record(who, "group.sessions-answered", number, "confirmed " + confirmed + ", contested " + contested.keySet());
        contested.keySet().forEach(ordinal -> messages.sessionContested(group, ordinal));
        if (group.isAllAnswered()) {
            process.sessionsAnswered(group);
        }
    }

    private void ask(LabGroup group, GroupSession session) {
        messages.sessionLogged(group, session);
        process.sessionLogged(group);
    }

    private LabGroup toAccompany(Actor who, String number) {
        LabGroup group = groups.lock(number);
        policy.mayAccompany(who, group).orRefuse();
        return group;
    }
}
