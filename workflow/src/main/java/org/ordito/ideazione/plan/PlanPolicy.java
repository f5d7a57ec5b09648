package org.ordito.ideazione.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The applicant writes, the coach comments, the office reads, evaluators read what was submitted. */
@ApplicationScoped
public class PlanPolicy {

    public Permission mayWrite(Actor who, BusinessPlan plan) {
        return Permission.when(plan.getApplication().isOf(who), "plan.applicant-only");
    }

    public Permission mayComment(Actor who, BusinessPlan plan) {
        return Permission.when(who.is(Role.COACH) && plan.isCoachedBy(who), "plan.coach-only")
                .and(Impartiality.towards(who, plan.getApplication()));
    }

    public Permission mayRead(Actor who, BusinessPlan plan) {
        boolean isStaffs = plan.isCoachedBy(who) || who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
        return mayWrite(who, plan).or(Permission.when(isStaffs, "plan.not-yours").and(Impartiality.towards(who, plan.getApplication())));
    }

    /** From the submission on. Which member scores which plan, and after which declaration, is for the evaluation to say. */
    public Permission mayScore(Actor who, BusinessPlan plan) {
        return Permission.when(who.is(Role.EVALUATOR), "plan.not-yours").and(Impartiality.towards(who, plan.getApplication()))
                .and(Permission.when(plan.isSubmitted()
                        && plan.getApplication().getState().compareTo(ApplicationState.PLAN_SCORING) >= 0, "plan.not-submitted"));
    }
}
