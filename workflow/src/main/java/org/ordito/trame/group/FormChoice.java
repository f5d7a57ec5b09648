package org.ordito.trame.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** The legal form that a group has chosen, with the numbers it was chosen with: only numbers, never who. */
@Embeddable
public class FormChoice {

    private static final int MOST = 500;

    @Enumerated(EnumType.STRING)
    private LegalForm form;
    private Integer founders;
    private Integer workers;
    private Integer disadvantaged;
    @Column(name = "form_chosen_at")
    private Instant chosenAt;

    protected FormChoice() {
    }

    private FormChoice(LegalForm form, int founders, Integer workers, Integer disadvantaged) {
        this.form = form;
        this.founders = founders;
        this.workers = workers;
        this.disadvantaged = disadvantaged;
    }

    /**
     * @param founders      natural persons who will sign the deed
     * @param workers       people who will work in a type B cooperative; not asked for other forms
     * @param disadvantaged how many of them are disadvantaged in the sense of L. 381/1991 art. 4
     * @throws RuleViolation {@code group.missing.form}, {@code group.range}, {@code group.too-few}, {@code group.too-few-disadvantaged}
     */
    public static FormChoice of(LegalForm form, Integer founders, Integer workers, Integer disadvantaged) {
        if (form == null) {
            throw new RuleViolation("group.missing.form").at("legalForm");
        }
        int signing = Written.within(founders, 1, MOST, "group.range", "founders");
        if (form.sizeFor(signing) == LegalForm.Size.TOO_FEW) {
            throw new RuleViolation("group.too-few", form.getFewest()).at("founders");
        }
        if (form != LegalForm.SOCIAL_B) {
            return new FormChoice(form, signing, null, null);
        }
        int working = Written.within(workers, 1, MOST, "group.range", "workers");
        int counted = Written.within(disadvantaged, 0, working, "group.range", "disadvantaged");
        if (counted < form.disadvantagedNeeded(working)) {
            throw new RuleViolation("group.too-few-disadvantaged", form.disadvantagedNeeded(working), working).at("disadvantaged");
        }
        return new FormChoice(form, signing, working, counted);
    }

    FormChoice at(Instant now) {
        FormChoice made = new FormChoice(form, founders, workers, disadvantaged);
        made.chosenAt = now;
        return made;
    }

    public LegalForm getForm() {
        return form;
    }

    public Integer getFounders() {
        return founders;
    }

    /** Null for every form but type B. */
    public Integer getWorkers() {
        return workers;
    }

    /** Null for every form but type B. */
    public Integer getDisadvantaged() {
        return disadvantaged;
    }

    /** Whether it takes the simplified form of three to eight members. */
    public boolean isSimplified() {
        return form.sizeFor(founders) == LegalForm.Size.SIMPLIFIED;
    }

    public Instant getChosenAt() {
        return chosenAt;
    }
}
