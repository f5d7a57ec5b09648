package org.ordito.ideazione.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Actor;
import org.ordito.platform.ClockWatch;
import org.ordito.platform.Words;

/** Writing a business plan step by step, commenting on it, submitting it, reading it. */
@ApplicationScoped
@Transactional
public class PlanDesk {

    @Inject
    private PlanPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private BusinessPlans plans;

    @Inject
    private Correspondence correspondence;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    @Inject
    private ClockWatch clockWatch;

    /** The plan with all its versions and comments, for the applicant, the coach and the office. */
    public BusinessPlan open(Actor who, String number) {
        BusinessPlan plan = plans.of(applications.numbered(number));
        policy.mayRead(who, plan).orRefuse();
        return plan;
    }

    /** The submitted version, for evaluators, without the coach's comments. */
    public PlanVersion forScoring(Actor who, String number) {
        BusinessPlan plan = plans.of(applications.numbered(number));
        policy.mayScore(who, plan).orRefuse();
        return plan.submitted();
    }

    /** @param text null empties the section */
    public void saveSection(Actor who, String number, PlanSection section, String text) {
        lockForApplicant(who, number).write(section, text);
        audit.record(who, "plan.section-saved", number, section.name());
    }

    /** Replaces all cost lines and what is asked for. @param requestedGrant in euro; null when not decided yet */
    public void saveCostLines(Actor who, String number, List<CostLine> lines, BigDecimal requestedGrant) {
        lockForApplicant(who, number).cost(lines, requestedGrant);
        audit.record(who, "plan.costs-saved", number, lines.size() + " lines");
    }

    /** Replaces the figures of the five years, first year first. */
    public void saveFigures(Actor who, String number, List<YearFigures> figures) {
        lockForApplicant(who, number).foresee(figures);
        audit.record(who, "plan.figures-saved", number, "");
    }

    /** Freezes what is written as a version of its own, to be read later, and goes on. Asked for once more, it changes nothing. @return its ordinal */
    public int keepVersion(Actor who, String number) {
        BusinessPlan plan = lockForApplicant(who, number);
        PlanVersion written = plan.getLatest();
        PlanVersion kept = plan.keep(clock.instant());
        if (kept == written) {
            audit.record(who, "plan.version-kept", number, "version " + kept.getOrdinal() + ", " + kept.getSha256());
        }
        return kept.getOrdinal();
    }

    /** The coach says something about a section; the applicant is told. Sent once more, it changes nothing. */
    public void comment(Actor who, String number, PlanSection section, String text) {
        IdeaApplication application = applications.lock(number);
        BusinessPlan plan = plans.of(application);
        policy.mayComment(who, plan).orRefuse();
        if (plan.comment(section, text, clock.instant())) {
            audit.record(who, "plan.commented", number, section.name());
            correspondence.write(application, "plan.mail.comment", number, application.getContent().getTitle(), who.name());
        }
    }

    /**
     * Submits the plan; it can no longer be changed and goes to the panel.
     *
     * @param receivedAt the instant at which the request reached the server
     * @throws org.ordito.platform.RuleViolation {@code clock.off} while this node's time cannot be held against a deadline
     */
    public void submit(Actor who, String number, Instant receivedAt) {
        clockWatch.requireRight();
        BusinessPlan plan = lockForApplicant(who, number);
        PlanVersion submitted = plan.submit(receivedAt);
        IdeaApplication application = plan.getApplication();
        application.planSubmitted(receivedAt);
        audit.record(who, "plan.submitted", number, "version " + submitted.getOrdinal() + ", " + submitted.getSha256());
        correspondence.write(application, "plan.mail.submitted", number,
                application.getContent().getTitle(), Words.minute(receivedAt), submitted.getSha256());
        process.done(number, "Task_WritePlan", who);
    }

    private BusinessPlan lockForApplicant(Actor who, String number) {
        BusinessPlan plan = plans.of(applications.lock(number));
        policy.mayWrite(who, plan).orRefuse();
        return plan;
    }
}
