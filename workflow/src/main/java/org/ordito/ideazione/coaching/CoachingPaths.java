package org.ordito.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Person;
import org.ordito.platform.NotFound;

/** Every coaching path, and what is known of the coaches. */
@ApplicationScoped
public class CoachingPaths {

    private static final String OPEN = "p.closedAt IS NULL AND p.application.state = :coaching";

    @Inject
    private EntityManager entityManager;

    public Optional<CoachingPath> find(IdeaApplication application) {
        return entityManager.createQuery("SELECT p FROM CoachingPath p WHERE p.application = :application", CoachingPath.class)
                .setParameter("application", application).getResultStream().findFirst();
    }

    /** @throws NotFound while no coach is assigned */
    public CoachingPath of(IdeaApplication application) {
        return find(application).orElseThrow(() -> new NotFound(application.getNumber()));
    }

    public void add(CoachingPath path) {
        entityManager.persist(path);
        entityManager.flush();
    }

    /** How many paths this coach has open, besides that of one application. */
    long countOpen(String coach, IdeaApplication besides) {
        return entityManager.createQuery("SELECT COUNT(p) FROM CoachingPath p WHERE p.coach = :coach AND p.application <> :besides AND " + OPEN, Long.class)
                .setParameter("coach", coach).setParameter("besides", besides).setParameter("coaching", ApplicationState.COACHING).getSingleResult();
    }

    /** The coach's profile, locked until the transaction ends, so that two officers cannot both take the last place. */
    public CoachProfile lockProfile(String coach) {
        CoachProfile blank = new CoachProfile(coach);
        entityManager.createNativeQuery("INSERT IGNORE INTO coach_profile (username, version, skills, paths_limit) VALUES (?1, 1, ?2, ?3)")
                .setParameter(1, coach).setParameter(2, blank.getSkills()).setParameter(3, blank.getLimit()).executeUpdate();
        return entityManager.find(CoachProfile.class, coach, LockModeType.PESSIMISTIC_WRITE);
    }

    /** These coaches with skills and load, in the same order. */
    public List<CoachLoad> loads(List<Person> coaches) {
        Map<String, CoachProfile> profiles = entityManager.createQuery("SELECT c FROM CoachProfile c", CoachProfile.class)
                .setMaxResults(500).getResultStream().collect(Collectors.toMap(CoachProfile::getUsername, profile -> profile));
        Map<String, Long> open = entityManager.createQuery("SELECT p.coach, COUNT(p) FROM CoachingPath p WHERE " + OPEN
                        + " GROUP BY p.coach", Object[].class)
                .setParameter("coaching", ApplicationState.COACHING).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        return coaches.stream().map(coach -> {
            CoachProfile profile = profiles.getOrDefault(coach.getUsername(), new CoachProfile(coach.getUsername()));
            return new CoachLoad(coach.getUsername(), coach.getName(), profile.getSkills(),
                    open.getOrDefault(coach.getUsername(), 0L), profile.getLimit(),
                    profile.getVersion());
        }).toList();
    }
}
