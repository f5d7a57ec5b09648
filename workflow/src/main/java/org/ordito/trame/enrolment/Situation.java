package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ordito.platform.RuleViolation;

/**
 * What somebody has said about their life, for points and for nothing else. It stands apart from the enrolment, so that no list
 * brings it along; every answer may be declined.
 */
@Entity
@Table(name = "lab_situation")
public class Situation {

    private static final BigDecimal HIGHEST = new BigDecimal("10000000");

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "isee_answer")
    private Answer iseeAnswer;
    private BigDecimal isee;

    @Enumerated(EnumType.STRING)
    private Answer quarter;
    @Enumerated(EnumType.STRING)
    private Work work;
    @Enumerated(EnumType.STRING)
    @Column(name = "single_parent")
    private Answer singleParent;
    @Enumerated(EnumType.STRING)
    @Column(name = "left_school")
    private Answer leftSchool;
    /** Said by the social services, who propose; never asked of the person. */
    @Column(name = "social_case")
    private boolean socialCase;

    protected Situation() {
    }

    Situation(Long applicationId, boolean socialCase) {
        this.applicationId = applicationId;
        this.socialCase = socialCase;
    }

    /** @throws RuleViolation {@code enrolment.isee-amount} */
    void write(SituationAnswers answers) {
        if (answers.iseeAnswer() == Answer.YES) {
            isee = amount(answers.isee());
        } else {
            isee = null;
        }
        iseeAnswer = answers.iseeAnswer();
        quarter = answers.quarter();
        work = answers.work();
        singleParent = answers.singleParent();
        leftSchool = answers.leftSchool();
    }

    /** An ISEE in euro. @throws RuleViolation {@code enrolment.isee-amount} */
    static BigDecimal amount(BigDecimal written) {
        if (written == null || written.signum() < 0 || written.compareTo(HIGHEST) > 0) {
            throw new RuleViolation("enrolment.isee-amount").at("isee");
        }
        return written.setScale(2, RoundingMode.HALF_UP);
    }

    public SituationAnswers getAnswers() {
        return new SituationAnswers(iseeAnswer, isee, quarter, work, singleParent, leftSchool);
    }

    public boolean isSocialCase() {
        return socialCase;
    }

    Long applicationId() {
        return applicationId;
    }
}
