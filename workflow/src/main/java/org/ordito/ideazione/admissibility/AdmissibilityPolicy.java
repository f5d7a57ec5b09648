package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The officer checks and decides, the office reads, the applicant answers what was asked; the answer of one on paper is read by whoever enters it. */
@ApplicationScoped
public class AdmissibilityPolicy {

    private final ApplicationPolicy applications;

    @Inject
    public AdmissibilityPolicy(ApplicationPolicy applications) {
        this.applications = applications;
    }

    AdmissibilityPolicy() {
        this(null);
    }

    public Permission mayCheck(Actor who, IdeaApplication application) {
        return Permission.when(who.is(Role.OFFICER), "admissibility.officer-only").and(Impartiality.towards(who, application));
    }

    /** What tells of many applications at once, without those that concern this person. */
    public Permission mayRead(Actor who) {
        return Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "admissibility.office-only");
    }

    public Permission mayRead(Actor who, IdeaApplication application) {
        return mayRead(who).and(Impartiality.towards(who, application));
    }

    /** The manager confirms exclusions. */
    public Permission mayDecide(Actor who, IdeaApplication application) {
        return isManager(who).and(Impartiality.towards(who, application));
    }

    /** The manager says when the outcomes of a call are told. @param isConcerned {@link org.ordito.ideazione.OwnCases#isConcerned} in that call */
    public Permission mayRelease(Actor who, boolean isConcerned) {
        return isManager(who).and(Impartiality.towardsAll(isConcerned));
    }

    private static Permission isManager(Actor who) {
        return Permission.when(who.is(Role.MANAGER), "admissibility.manager-only");
    }

    /** The applicant or whoever holds the mandate, and those who wrote it together, know of their application what is released. */
    public Permission mayKnow(Actor who, IdeaApplication application) {
        return Permission.when(application.concerns(who), "admissibility.applicant-only").or(mayRead(who, application));
    }

    public Permission mayAnswer(Actor who, IntegrationRequest request) {
        return Permission.when(request.getApplication().isInHandsOf(who), "admissibility.applicant-only");
    }

    public Permission mayReadRequest(Actor who, IntegrationRequest request) {
        return mayAnswer(who, request).or(applications.mayEnterFor(who, request.getApplication())).or(mayRead(who, request.getApplication()));
    }
}
