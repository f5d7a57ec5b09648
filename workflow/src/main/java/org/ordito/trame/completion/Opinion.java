package org.ordito.trame.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.ordito.platform.RuleViolation;

/** What somebody thinks of a course. Nothing in it says who: its key is random, it has no time, and there is no room for words. */
@Entity
@Table(name = "lab_opinion")
public class Opinion {

    /** The questions, in their order. */
    public static final List<String> QUESTIONS = List.of("teaching", "place", "timing", "use");
    /** Answers go from 1, not at all, to this, very much. */
    public static final int BEST = 5;

    @Id
    private String id = UUID.randomUUID().toString();
    @Column(name = "course_id")
    private Long courseId;
    private int teaching;
    private int place;
    private int timing;
    @Column(name = "use_of_it")
    private int use;

    protected Opinion() {
    }

    /** @param answers to each question, in their order @throws RuleViolation {@code lessons.opinion-missing} beside the question */
    Opinion(Long courseId, List<Integer> answers) {
        for (int i = 0; i < QUESTIONS.size(); i++) {
            Integer answer = i < answers.size() ? answers.get(i) : null;
            if (answer == null || answer < 1 || answer > BEST) {
                throw new RuleViolation("lessons.opinion-missing").at(QUESTIONS.get(i));
            }
        }
        this.courseId = courseId;
        teaching = answers.get(0);
        place = answers.get(1);
        timing = answers.get(2);
        use = answers.get(3);
    }

    List<Integer> answers() {
        return List.of(teaching, place, timing, use);
    }
}
