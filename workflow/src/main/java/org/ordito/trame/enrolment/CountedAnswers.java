package org.ordito.trame.enrolment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The answers that count for points: as they were given, but one that was found not to hold counts as one not given, and of the ISEE what its
 * certificate says (the lab's regulation).
 */
record CountedAnswers(SituationAnswers answers, boolean socialCase) {

    /** NEET are counted up to 29 years of age (ESF+, EECO07). */
    private static final int YOUNG = 30;

    /** As they were given. */
    static CountedAnswers of(Situation situation) {
        return new CountedAnswers(situation.getAnswers(), situation.isSocialCase());
    }

    /** @param checks the newest of each answer that was looked into */
    CountedAnswers after(Collection<AnswerCheck> checks) {
        SituationAnswers counted = answers;
        for (AnswerCheck check : checks) {
            counted = check.isHolding() ? counted : without(counted, check);
        }
        return new CountedAnswers(counted, socialCase);
    }

    private static SituationAnswers without(SituationAnswers said, AnswerCheck check) {
        return switch (check.getQuestion()) {
            case ISEE -> new SituationAnswers(said.iseeAnswer(), check.getIseeFound(), said.quarter(), said.work(), said.singleParent(), said.leftSchool());
            case QUARTER -> new SituationAnswers(said.iseeAnswer(), said.isee(), null, said.work(), said.singleParent(), said.leftSchool());
            case WORK -> new SituationAnswers(said.iseeAnswer(), said.isee(), said.quarter(), null, said.singleParent(), said.leftSchool());
            case SINGLE_PARENT -> new SituationAnswers(said.iseeAnswer(), said.isee(), said.quarter(), said.work(), null, said.leftSchool());
            case LEFT_SCHOOL -> new SituationAnswers(said.iseeAnswer(), said.isee(), said.quarter(), said.work(), said.singleParent(), null);
        };
    }

    BigDecimal isee() {
        return answers.isee();
    }

    /** What the table of points is asked about; an answer that was declined gives no points. */
    Map<String, Object> facts(LocalDate birthDate, LocalDate today) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("isee", isee() == null ? null : isee().doubleValue());
        facts.put("quarter", Answer.isYes(answers.quarter()));
        facts.put("socialCase", socialCase);
        facts.put("outOfWork", isOutOfWork(birthDate, today));
        facts.put("singleParent", Answer.isYes(answers.singleParent()));
        facts.put("leftSchool", Answer.isYes(answers.leftSchool()));
        return facts;
    }

    private boolean isOutOfWork(LocalDate birthDate, LocalDate today) {
        Work work = answers.work();
        boolean isYoung = birthDate != null && Period.between(birthDate, today).getYears() < YOUNG;
        return work == Work.LONG_UNEMPLOYED || isYoung && (work == Work.UNEMPLOYED || work == Work.INACTIVE);
    }
}
