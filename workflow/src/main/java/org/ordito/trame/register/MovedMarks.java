package org.ordito.trame.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonChanged;

/** A lesson does not move away from the times at which somebody came or went. */
@ApplicationScoped
class MovedMarks {

    @Inject
    private Registers registers;

    /** @throws RuleViolation {@code lessons.marks-outside} */
    void lessonChanged(@Observes LessonChanged event) {
        Lesson lesson = event.lesson();
        if (!lesson.isCancelled()) {
            registers.of(lesson).values().stream().map(line -> line.getMark().outside(lesson.getTime())).filter(Objects::nonNull).findFirst().ifPresent(time -> {
                throw new RuleViolation("lessons.marks-outside", time.toString()).at("from");
            });
        }
    }
}
