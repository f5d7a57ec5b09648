package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** What the lab does about a training project that somebody has not confirmed for days. */
@ApplicationScoped
@Transactional
public class ConfirmationsDesk {

    @Inject
    private PlacementPolicy policy;

    @Inject
    private Placements placements;

    @Inject
    private PlacementMessages messages;

    @Inject
    private PlacementProcess process;

    @Inject
    private AuditTrail audit;

    /** Whether the lab has it on its desk. @param project the newest version */
    public boolean isLate(Actor who, TrainingProject project) {
        policy.maySeeAll(who).orRefuse();
        return process.isLate(project);
    }

    /** The promoter has talked to those who have not confirmed: they are reminded once more. @throws RuleViolation {@code work.done}: also at a second click */
    public void chase(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        TrainingProject project = placements.projects(placements.lock(placements.numbered(number))).get(0);
        audit.record(who, "placement.project-chased", project.getNumber(), "");
        process.chased(project, who);
        messages.projectReminder(project);
    }
}
