package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;

/** What the process of one version of a training project asks and orders. */
@Named("projectSteps")
@ApplicationScoped
public class ProjectSteps {

    @Inject
    private Placements placements;

    @Inject
    private Hosts hosts;

    @Inject
    private PlacementMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void tellWritten(Long projectId) {
        messages.projectWritten(placements.project(projectId));
    }

    public String trainee(Long projectId) {
        return placements.project(projectId).getPlacement().getParties().getTrainee();
    }

    public String hostTutor(Long projectId) {
        return placements.project(projectId).getPlacement().getParties().getHostTutor();
    }

    public Date remindAt(Long projectId) {
        return Date.from(placements.project(projectId).getWrittenAt().plus(Duration.ofDays(hosts.terms().getRemindDays())));
    }

    /** Only those who have not confirmed. */
    public void remind(Long projectId) {
        messages.projectReminder(placements.project(projectId));
    }

    /** So many days after the reminder. */
    public Date chaseAt(Long projectId) {
        return Date.from(clock.instant().plus(Duration.ofDays(hosts.terms().getChaseDays())));
    }

    /** Somebody has still not confirmed: the promoter is told, and has it on the work list. */
    public void escalate(Long projectId) {
        TrainingProject project = placements.project(projectId);
        audit.record(Actor.SYSTEM, "placement.project-late", project.getNumber(), "");
        messages.projectLate(project);
    }

    public void tellConfirmed(Long projectId) {
        messages.projectConfirmed(placements.project(projectId).getPlacement());
    }
}
