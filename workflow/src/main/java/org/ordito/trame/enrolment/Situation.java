package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.ordito.platform.RuleViolation;

/**
 * What somebody has said about their life, for points and for nothing else. It stands apart from the enrolment, so that no list
 * brings it along; every answer may be declined.
 */
@Entity
@Table(name = "lab_situation")
public class Situation {

    /** NEET are counted up to 29 years of age (ESF+, EECO07). */
    private static final int YOUNG = 30;
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
            if (answers.isee() == null || answers.isee().signum() < 0 || answers.isee().compareTo(HIGHEST) > 0) {
                throw new RuleViolation("enrolment.isee-amount").at("isee");
            }
            isee = answers.isee().setScale(2, RoundingMode.HALF_UP);
        } else {
            isee = null;
        }
        iseeAnswer = answers.iseeAnswer();
        quarter = answers.quarter();
        work = answers.work();
        singleParent = answers.singleParent();
        leftSchool = answers.leftSchool();
    }

    /** What the table of points is asked about; an answer that was declined gives no points. */
    Map<String, Object> facts(LocalDate birthDate, LocalDate today) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("isee", isee == null ? null : isee.doubleValue());
        facts.put("quarter", Answer.isYes(quarter));
        facts.put("socialCase", socialCase);
        facts.put("outOfWork", isOutOfWork(birthDate, today));
        facts.put("singleParent", Answer.isYes(singleParent));
        facts.put("leftSchool", Answer.isYes(leftSchool));
        return facts;
    }

    private boolean isOutOfWork(LocalDate birthDate, LocalDate today) {
        boolean isYoung = birthDate != null && Period.between(birthDate, today).getYears() < YOUNG;
        return work == Work.LONG_UNEMPLOYED || isYoung && (work == Work.UNEMPLOYED || work == Work.INACTIVE);
    }

    public SituationAnswers getAnswers() {
        return new SituationAnswers(iseeAnswer, isee, quarter, work, singleParent, leftSchool);
    }

    BigDecimal getIsee() {
        return isee;
    }

    public boolean isSocialCase() {
        return socialCase;
    }

    Long applicationId() {
        return applicationId;
    }
}
