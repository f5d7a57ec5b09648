package org.ordito.trame;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import org.ordito.platform.StaleEdit;

/** Terms of the lab that hold for all its courses and its shop; the coordinator changes them: days for what begins from then on; who is at risk, and which registers are late, at once. There is one. */
@Entity
@Table(name = "lab_terms")
public class LabTerms {

    static final int THE_ONE = 1;

    @Id
    private int id = THE_ONE;

    @Version
    private int version;

    @Column(name = "certificate_days")
    private int certificateDays = 15;
    @Column(name = "opinion_days")
    private int opinionDays = 30;
    @Column(name = "missed_in_row")
    private int missedInRow = 3;
    @Column(name = "few_left")
    private int fewLeft = 1;
    @Column(name = "register_days")
    private int registerDays = 3;
    @Column(name = "answer_days")
    private int answerDays = 3;
    @Column(name = "kept_days")
    private int keptDays = 15;
    @Column(name = "made_days")
    private int madeDays = 60;

    /** Those of the demonstration. */
    public LabTerms() {
    }

    /**
     * @param certificateDays after a course, within which its certificates are to be issued
     * @param opinionDays     after a course, for which its participants are asked for their opinions
     * @param missedInRow     lessons missed one after the other from which somebody is at risk of leaving a course
     * @param fewLeft         lessons that somebody may still miss, at or below which they are at risk
     * @param registerDays    after a lesson, from which the coordinator sees that its register is open and its teacher is reminded
     * @param answerDays      within which a request for a product is answered
     * @param keptDays        for which a promised piece waits for its buyer
     * @param madeDays        the same for what is made to order
     */
    public record Numbers(Integer certificateDays, Integer opinionDays, Integer missedInRow, Integer fewLeft, Integer registerDays, Integer answerDays, Integer keptDays,
            Integer madeDays) {
    }

    /** @param read version that was read before @throws org.ordito.platform.RuleViolation {@code course.range} beside the number that is out of its range */
    void write(int read, Numbers numbers) {
        StaleEdit.unlessSame(read, version);
        certificateDays = Written.within(numbers.certificateDays(), 1, 90, "course.range", "certificateDays");
        opinionDays = Written.within(numbers.opinionDays(), 7, 90, "course.range", "opinionDays");
        missedInRow = Written.within(numbers.missedInRow(), 2, 10, "course.range", "missedInRow");
        fewLeft = Written.within(numbers.fewLeft(), 0, 5, "course.range", "fewLeft");
        registerDays = Written.within(numbers.registerDays(), 1, 30, "course.range", "registerDays");
        answerDays = Written.within(numbers.answerDays(), 1, 30, "course.range", "answerDays");
        keptDays = Written.within(numbers.keptDays(), 1, 90, "course.range", "keptDays");
        madeDays = Written.within(numbers.madeDays(), 1, 180, "course.range", "madeDays");
    }

    public Numbers getNumbers() {
        return new Numbers(certificateDays, opinionDays, missedInRow, fewLeft, registerDays, answerDays, keptDays, madeDays);
    }

    public int getVersion() {
        return version;
    }

    /** After a course's end. */
    public Duration toIssueCertificates() {
        return Duration.ofDays(certificateDays);
    }

    /** From a course's end. */
    public Duration toGiveOpinions() {
        return Duration.ofDays(opinionDays);
    }

    public int getMissedInRow() {
        return missedInRow;
    }

    public int getFewLeft() {
        return fewLeft;
    }

    public int getRegisterDays() {
        return registerDays;
    }

    public int getAnswerDays() {
        return answerDays;
    }

    /** @param isReady whether the pieces are there, and not still to be made */
    public Duration toCollect(boolean isReady) {
        return Duration.ofDays(isReady ? keptDays : madeDays);
    }
}
