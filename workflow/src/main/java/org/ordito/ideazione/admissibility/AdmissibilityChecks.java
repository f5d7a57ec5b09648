package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.ExclusionReasons;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** The check of every application, and the pre-feasibility of those admitted. */
@ApplicationScoped
public class AdmissibilityChecks implements ExclusionReasons {

    @Inject
    private EntityManager entityManager;

    public Optional<AdmissibilityCheck> find(IdeaApplication application) {
        return entityManager.createQuery("SELECT c FROM AdmissibilityCheck c WHERE c.application = :application", AdmissibilityCheck.class)
                .setParameter("application", application).getResultStream().findFirst();
    }

    /** @throws NotFound while the application's check has not begun */
    public AdmissibilityCheck of(IdeaApplication application) {
        return find(application).orElseThrow(() -> new NotFound(application.getNumber()));
    }

    /** The same, its version counted on even if only its items change. */
    AdmissibilityCheck toWrite(IdeaApplication application) {
        AdmissibilityCheck check = of(application);
        entityManager.lock(check, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return check;
    }

    @Override
    public Map<String, String> ofCall(Long callId) {
        return entityManager.createQuery("SELECT c FROM AdmissibilityCheck c JOIN FETCH c.application WHERE c.application.call.id = :call"
                        + " AND c.application.state = :excluded AND c.exclusion.reason IS NOT NULL", AdmissibilityCheck.class)
                .setParameter("call", callId).setParameter("excluded", ApplicationState.INADMISSIBLE).getResultStream()
                .collect(Collectors.toMap(check -> check.getApplication().getNumber(), AdmissibilityCheck::getReason));
    }

    /** The proposals of exclusion that wait for the manager, of one call or of all, without those of some applications, in the order of the numbers. */
    Slice<AdmissibilityCheck> proposals(String slug, Collection<String> without, String after, int size) {
        TypedQuery<AdmissibilityCheck> query = entityManager.createQuery("SELECT c FROM AdmissibilityCheck c JOIN FETCH c.application a"
                        + " WHERE c.decision = :proposed AND a.state = :state" + (slug == null ? "" : " AND a.call.slug = :slug")
                        + (without.isEmpty() ? "" : " AND a.number NOT IN :without") + (after == null ? "" : " AND a.number > :after") + " ORDER BY a.number", AdmissibilityCheck.class)
                .setParameter("proposed", AdmissibilityDecision.EXCLUSION_PROPOSED).setParameter("state", ApplicationState.ADMISSIBILITY);
        if (slug != null) {
            query.setParameter("slug", slug);
        }
        if (!without.isEmpty()) {
            query.setParameter("without", without);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return Keyset.read(query, size, check -> check.getApplication().getNumber());
    }

    public void add(AdmissibilityCheck check) {
        entityManager.persist(check);
    }

    public Optional<PreFeasibility> preFeasibility(IdeaApplication application) {
        return entityManager.createQuery("SELECT p FROM PreFeasibility p WHERE p.application = :application", PreFeasibility.class)
                .setParameter("application", application).getResultStream().findFirst();
    }

    public void add(PreFeasibility preFeasibility) {
        entityManager.persist(preFeasibility);
    }
}
