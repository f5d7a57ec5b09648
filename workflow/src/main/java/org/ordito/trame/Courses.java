package org.ordito.trame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.engine.Subjects;
import org.ordito.platform.Keyset;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;

/** Every course of the lab, and the seats each has left. */
@ApplicationScoped
public class Courses implements Subjects {

    private static final int SLICE = 20;
    private static final Set<CourseState> AHEAD = EnumSet.of(CourseState.PUBLISHED, CourseState.LISTING, CourseState.OFFERING, CourseState.RUNNING);

    @Inject
    private EntityManager entityManager;

    public Optional<Course> find(String slug) {
        return entityManager.createQuery("SELECT c FROM Course c WHERE c.slug = :slug", Course.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    /** @throws NotFound if there is no such course */
    public Course withSlug(String slug) {
        return find(slug).orElseThrow(() -> new NotFound(slug));
    }

    /** @throws NotFound if everybody may see no such course */
    public Course published(String slug) {
        return find(slug).filter(course -> course.getState().isPublic()).orElseThrow(() -> new NotFound(slug));
    }

    public Course get(Long id) {
        return entityManager.find(Course.class, id);
    }

    /** The course, locked until the transaction ends: whoever gives its seats away does so one at a time. */
    public Course lock(Long id) {
        entityManager.flush();
        Course course = entityManager.find(Course.class, id, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(course);
        return course;
    }

    public Course lock(String slug) {
        return lock(withSlug(slug).id());
    }

    /** The course as it stands, and kept so until the transaction ends, shared with others who also only need that. */
    public Course hold(Course course) {
        entityManager.flush();
        entityManager.createNativeQuery("SELECT id FROM lab_course WHERE id = ?1 LOCK IN SHARE MODE").setParameter(1, course.id()).getSingleResult();
        entityManager.refresh(course);
        return course;
    }

    /** What its list is made of has changed: whoever read it before reads it again. @param course locked before */
    public void changed(Course course) {
        entityManager.flush();
        entityManager.createNativeQuery("UPDATE lab_course SET version = version + 1 WHERE id = ?1").setParameter(1, course.id()).executeUpdate();
        entityManager.refresh(course);
    }

    public void add(Course course) {
        entityManager.persist(course);
        entityManager.flush();
    }

    /** Takes so many seats, if they are left; all or none. @return whether they were taken */
    public boolean takeSeats(Course course, int number) {
        entityManager.flush();
        boolean taken = entityManager.createNativeQuery("UPDATE lab_course SET seats_taken = seats_taken + ?2 WHERE id = ?1 AND seats_taken + ?2 <= seats")
                .setParameter(1, course.id()).setParameter(2, number).executeUpdate() == 1;
        entityManager.refresh(course);
        return taken;
    }

    /** Gives back a seat that was taken. */
    public void giveSeatBack(Course course) {
        entityManager.flush();
        entityManager.createNativeQuery("UPDATE lab_course SET seats_taken = seats_taken - 1 WHERE id = ?1").setParameter(1, course.id()).executeUpdate();
        entityManager.refresh(course);
    }

    /** Courses that are ahead or under way, the first to start first; a lab has a few dozen at most. */
    public List<Course> ahead() {
        return entityManager.createQuery("SELECT c FROM Course c WHERE c.state IN :states ORDER BY c.dates.startsOn, c.id", Course.class)
                .setParameter("states", AHEAD).setMaxResults(100).getResultList();
    }

    /** Every course that everybody may see, newest first. @param after key of the slice before; null for the first */
    public Slice<Course> allPublished(String after) {
        TypedQuery<Course> query = entityManager.createQuery("SELECT c FROM Course c WHERE c.id < :before AND c.state <> :draft ORDER BY c.id DESC", Course.class);
        return Keyset.newest(query.setParameter("draft", CourseState.DRAFT), after, SLICE, Course::id);
    }

    /** Every course, newest first. @param after key of the slice before; null for the first */
    public Slice<Course> all(String after) {
        TypedQuery<Course> query = entityManager.createQuery("SELECT c FROM Course c WHERE c.id < :before ORDER BY c.id DESC", Course.class);
        return Keyset.newest(query, after, SLICE, Course::id);
    }

    @Override
    public Optional<String> titleOf(String businessKey) {
        return find(businessKey).map(Course::getTitle);
    }
}
