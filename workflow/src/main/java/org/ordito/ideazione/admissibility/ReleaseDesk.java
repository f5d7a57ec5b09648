package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.OwnCases;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** The manager says when all applicants of a call learn whether they are admitted. */
@ApplicationScoped
@Transactional
public class ReleaseDesk {

    private static final String SET = "Task_SetRelease";
    private static final Set<ApplicationState> EXCLUDED = EnumSet.of(ApplicationState.INADMISSIBLE);
    private static final Set<ApplicationState> ADMITTED = EnumSet.range(ApplicationState.PRE_FEASIBILITY, ApplicationState.BELOW_THRESHOLD);
    private static final Set<ApplicationState> AWAITED = EnumSet.range(ApplicationState.SUBMITTED, ApplicationState.DOCUMENT_INTEGRATION);

    @Inject
    private AdmissibilityPolicy policy;

    @Inject
    private Calls calls;

    @Inject
    private IdeaApplications applications;

    @Inject
    private OwnCases ownCases;

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

    /** How far the checks of a call are, and when their outcomes are told. */
    public ReleaseCase open(Actor who, String slug) {
        policy.mayRead(who).orRefuse();
        Call call = calls.withSlug(slug);
        return new ReleaseCase(call, releases.find(call.id()).orElse(null), applications.count(call.id(), EXCLUDED),
                applications.count(call.id(), ADMITTED), applications.count(call.id(), AWAITED));
    }

    /**
     * Sets the instant, or moves it as long as it has not come.
     *
     * @param read {@link AdmissibilityRelease#getVersion()} that was read before
     * @param when null for at once
     * @throws RuleViolation as {@link AdmissibilityRelease#schedule} says
     */
    public void schedule(Actor who, String slug, int read, Instant when) {
        Long callId = calls.withSlug(slug).id();
        policy.mayRelease(who, ownCases.isConcerned(who, callId)).orRefuse();
        AdmissibilityRelease release = releases.lock(callId);
        release.schedule(read, when, who, clock.instant());
        audit.record(who, "admissibility.release-set", slug, RomeTime.minute(release.getReleaseAt()));
        if (workList.find(slug, SET, who).isPresent()) {
            process.done(slug, SET, who);
        } else {
            process.releaseMoved(slug);
        }
    }
}
