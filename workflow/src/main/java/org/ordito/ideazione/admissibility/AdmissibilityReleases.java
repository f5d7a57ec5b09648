package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.ideazione.ApplicationLeft;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.people.Person;
import org.ordito.platform.NotFound;

/** When the outcomes of admissibility of each call are told, and to whom. */
@ApplicationScoped
public class AdmissibilityReleases {

    private static final Set<ApplicationState> UNDER_CHECK =
            EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.ADMISSIBILITY, ApplicationState.DOCUMENT_INTEGRATION);
    static final Set<ApplicationState> DECIDED = EnumSet.range(ApplicationState.INADMISSIBLE, ApplicationState.BELOW_THRESHOLD);

    private static final String TO_TELL = " FROM IdeaApplication a WHERE a.call.id = :call AND a.state IN :decided AND a.admissibilityReleasedAt IS NULL";

    @Inject
    private EntityManager entityManager;

    @Inject
    private Calls calls;

    @Inject
    private IdeaApplications applications;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /** To be called whenever a check ends: with the last one of its call, the manager is asked when to tell the outcomes. */
    void check(Call call) {
        if (call.getClosedAt() == null) {
            return;
        }
        calls.lock(call.id());
        boolean isComplete = !applications.isAny(call.id(), UNDER_CHECK) && applications.isAny(call.id(), DECIDED);
        if (isComplete && find(call.id()).isEmpty()) {
            entityManager.persist(new AdmissibilityRelease(call, clock.instant()));
            process.checksComplete(call);
        }
    }

    /** Whoever withdraws during the check may have been the last one waited for. */
    void left(@Observes ApplicationLeft event) {
        if (UNDER_CHECK.contains(event.from())) {
            check(event.application().getCall());
        }
    }

    /** Whether the outcomes of this call are waiting to be told, or were: nothing can join the applications under check any more. */
    public boolean areUnderWay(Call call) {
        return find(call.id()).isPresent() || entityManager.createQuery("SELECT COUNT(a) FROM IdeaApplication a WHERE a.call = :call"
                + " AND a.admissibilityReleasedAt IS NOT NULL", Long.class).setParameter("call", call).getSingleResult() > 0;
    }

    Optional<AdmissibilityRelease> find(Long callId) {
        return entityManager.createQuery("SELECT r FROM AdmissibilityRelease r WHERE r.call.id = :call", AdmissibilityRelease.class)
                .setParameter("call", callId).getResultStream().findFirst();
    }

    /** Locked until the transaction ends. @throws NotFound while checks are still going on */
    AdmissibilityRelease lock(Long callId) {
        AdmissibilityRelease release = find(callId).orElseThrow(() -> new NotFound("release of call " + callId));
        entityManager.flush();
        entityManager.lock(release, LockModeType.PESSIMISTIC_WRITE);
        return release;
    }

    /** One who is to be told. */
    record Told(IdeaApplication application, Person applicant) {
    }

    /** Everybody whose check is decided and who was not told yet, by number, in as many queries for many as for one. */
    List<Told> toTell(Long callId) {
        Map<String, Person> applicants = entityManager.createQuery("SELECT p FROM Person p WHERE p.username IN (SELECT a.applicant" + TO_TELL + ")", Person.class)
                .setParameter("call", callId).setParameter("decided", DECIDED).setHint("eclipselink.batch", "p.roles").getResultStream()
                .collect(Collectors.toMap(Person::getUsername, person -> person));
        return entityManager.createQuery("SELECT a" + TO_TELL + " ORDER BY a.number", IdeaApplication.class)
                .setParameter("call", callId).setParameter("decided", DECIDED).getResultStream()
                .filter(application -> applicants.containsKey(application.getApplicant()))
                .map(application -> new Told(application, applicants.get(application.getApplicant()))).toList();
    }
}
