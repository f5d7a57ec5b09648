package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The manager passes an evaluation on to somebody else; the office sees what is late, and who judged no further learns why. */
@ApplicationScoped
public class ReplacementPolicy {

    /** Whoever judges one application judges it beside the others of its call. @param isConcerned {@link org.ordito.ideazione.OwnCases#isConcerned} in that call */
    public Permission mayReplace(Actor who, boolean isConcerned) {
        return Permission.when(who.is(Role.MANAGER), "evaluation.manager-only").and(Impartiality.towardsAll(isConcerned));
    }

    public Permission maySeeLate(Actor who) {
        return Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "evaluation.office-only");
    }

    /** Only about what was asked of this very person. */
    public Permission mayLearn(Actor who, Assessment assessment) {
        return Permission.when(who.isPerson(assessment.getEvaluator()), "evaluation.not-yours");
    }
}
