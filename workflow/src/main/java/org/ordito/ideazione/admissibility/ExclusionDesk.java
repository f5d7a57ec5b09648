package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordito.audit.AuditTrail;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.OwnCases;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** The manager decides the exclusions that officers propose, one by one or several at once. */
@ApplicationScoped
@Transactional
public class ExclusionDesk {

    private static final String CONFIRM = "Task_ConfirmExclusion";
    private static final int SLICE = 20;

    @Inject
    private AdmissibilityPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private OwnCases ownCases;

    @Inject
    private AdmissibilityChecks checks;

    @Inject
    private AdmissibilityReleases releases;

    @Inject
    private WorkList workList;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /** What waits for the manager, without what concerns this person. @param slug of the call; null for all. @param after number of the last before; null for the first */
    public Slice<AdmissibilityCheck> proposals(Actor who, String slug, String after) {
        policy.mayRead(who).orRefuse();
        return checks.proposals(slug, ownCases.numbers(who), after, SLICE);
    }

    /** One of them, or what became of it. @throws org.ordito.platform.NotFound while the check has not begun */
    public ExclusionProposal proposal(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayRead(who, application).orRefuse();
        return new ExclusionProposal(application, checks.of(application), workList.find(number, CONFIRM, who).isPresent());
    }

    /**
     * Confirms these exclusions, all or none. The applicants learn it when the outcomes are released.
     *
     * @param read by number of the application, {@link AdmissibilityCheck#getVersion()} that was read before
     * @throws RuleViolation {@code admissibility.none-selected}, and as {@link AdmissibilityCheck#confirmExclusion} says
     */
    public void confirm(Actor who, Map<String, Integer> read) {
        if (read.isEmpty()) {
            throw new RuleViolation("admissibility.none-selected");
        }
        SortedMap<String, Integer> alwaysInTheSameOrder = new TreeMap<>(read);
        alwaysInTheSameOrder.forEach((number, version) -> confirm(who, number, version));
    }

    private void confirm(Actor who, String number, int read) {
        IdeaApplication application = toDecide(who, number);
        checks.toWrite(application).confirmExclusion(read, who, clock.instant());
        application.excluded(clock.instant());
        audit.record(who, "application.excluded", number, "");
        process.done(number, CONFIRM, who);
        releases.check(application.getCall());
    }

    /** Gives a proposal back to the officer. @throws RuleViolation as {@link AdmissibilityCheck#sendBack} says */
    public void sendBack(Actor who, String number, int read, String reason) {
        checks.toWrite(toDecide(who, number)).sendBack(read, reason, who);
        audit.record(who, "application.exclusion-returned", number, "");
        process.done(number, CONFIRM, who);
    }

    private IdeaApplication toDecide(Actor who, String number) {
        IdeaApplication application = applications.lock(number);
        policy.mayDecide(who, application).orRefuse();
        return application;
    }
}
