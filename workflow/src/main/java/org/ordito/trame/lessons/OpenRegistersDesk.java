package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.LabTermsRow;

/** Registers that are still open some days after their lesson began: the coordinator sees them, the teacher is reminded of each once. */
@ApplicationScoped
@Transactional
public class OpenRegistersDesk {

    @Inject
    private LessonPolicy policy;

    @Inject
    private Lessons lessons;

    @Inject
    private LabTermsRow terms;

    @Inject
    private LessonMessages messages;

    @Inject
    private Clock clock;

    /** Oldest first. @param after key of the slice before; null for the first */
    public Slice<Lesson> late(Actor who, String after) {
        policy.mayPlan(who).orRefuse();
        return lessons.openSince(due(), after);
    }

    public long count(Actor who) {
        policy.mayPlan(who).orRefuse();
        return lessons.countOpenSince(due());
    }

    /** @return how many teachers were reminded of a lesson */
    public int remind(Actor who) {
        policy.mayRemind(who).orRefuse();
        List<Lesson> all = lessons.toRemind(due());
        all.forEach(lesson -> {
            messages.registerOpen(lesson);
            lesson.registerReminded(clock.instant());
        });
        return all.size();
    }

    private Instant due() {
        return clock.instant().minus(Duration.ofDays(terms.get().getRegisterDays()));
    }
}
