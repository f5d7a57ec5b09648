package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the process of one version of a training project asks and orders. */
@Named("projectSteps")
@ApplicationScoped
public class ProjectSteps {

    @Inject
    private Placements placements;

    @Inject
    private PlacementMessages messages;

    public void tellWritten(Long projectId) {
        messages.projectWritten(placements.project(projectId));
    }

    public String trainee(Long projectId) {
        return placements.project(projectId).getPlacement().getTrainee();
    }

    public String hostTutor(Long projectId) {
        return placements.project(projectId).getPlacement().getHostTutor();
    }

    public void tellConfirmed(Long projectId) {
        messages.projectConfirmed(placements.project(projectId).getPlacement());
    }
}
