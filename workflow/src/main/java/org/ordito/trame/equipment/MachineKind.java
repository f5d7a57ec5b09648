package org.ordito.trame.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Written;

/** A kind of machine, and whether people are trained in working with it safely before they use one (D.Lgs. 81/2008 artt. 37 and 73). */
@Entity
@Table(name = "lab_machine_kind")
public class MachineKind {

    private static final int LONGEST = 80;
    private static final int MOST_MONTHS = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String code = UUID.randomUUID().toString();
    private String name;
    private boolean training;
    @Column(name = "valid_months")
    private Integer validMonths;

    protected MachineKind() {
    }

    MachineKind(String name, boolean training, Integer validMonths) {
        describe(name, training, validMonths);
    }

    /** Trainings recorded before keep their term. @param read version of what was changed */
    void change(int read, String newName, boolean asksTraining, Integer months) {
        StaleEdit.unlessSame(read, version);
        describe(newName, asksTraining, months);
    }

    private void describe(String newName, boolean asksTraining, Integer months) {
        String written = Written.required(newName, LONGEST, "equipment.kind-name", "name");
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            throw new RuleViolation("equipment.valid-months", MOST_MONTHS).at("validMonths");
        }
        name = written;
        training = asksTraining;
        validMonths = asksTraining ? months : null;
    }

    /** The last day on which a training given on that day counts; null when it is for good. */
    LocalDate validUntil(LocalDate given) {
        return validMonths == null ? null : given.plusMonths(validMonths);
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Names it in forms and addresses. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** Whether only trained people use it. */
    public boolean isTraining() {
        return training;
    }

    /** For how many months a training counts; null for good. */
    public Integer getValidMonths() {
        return validMonths;
    }
}
