package org.ordito.trame.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.ordito.people.TaxCode;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.enrolment.Answer;

/**
 * What somebody says about themselves when a course begins: what the regulations have the programme count (Reg. EU 1304/2013, annex I; Reg.
 * EU 2021/1057, annex I), and nothing else. Each answer may be declined, or left open.
 */
@Embeddable
public class EntryAnswers {

    /** Longest name of a town, in characters. */
    public static final int TOWN = 80;

    @Column(name = "tax_code")
    private String taxCode;
    private String residence;
    @Enumerated(EnumType.STRING)
    private Gender gender;
    @Enumerated(EnumType.STRING)
    private Citizenship citizenship;
    @Enumerated(EnumType.STRING)
    private Labour labour;
    @Enumerated(EnumType.STRING)
    @Column(name = "jobless_for")
    private JoblessFor joblessFor;
    @Enumerated(EnumType.STRING)
    private Schooling schooling;
    @Enumerated(EnumType.STRING)
    @Column(name = "foreign_background")
    private Answer foreignBackground;
    @Enumerated(EnumType.STRING)
    private Answer minority;
    @Enumerated(EnumType.STRING)
    private Answer disability;
    @Enumerated(EnumType.STRING)
    private Answer homeless;
    @Enumerated(EnumType.STRING)
    private Answer disadvantaged;

    public EntryAnswers() {
    }

    /** Who it is for the managing authority; both may be left empty. @throws RuleViolation {@code followup.residence}, or of the tax code */
    public EntryAnswers register(String code, String town) {
        taxCode = isBlank(code) ? null : new TaxCode(code).text();
        if (!isBlank(town) && town.strip().length() > TOWN) {
            throw new RuleViolation("followup.residence", TOWN).at("residence");
        }
        residence = isBlank(town) ? null : town.strip();
        return this;
    }

    public EntryAnswers person(Gender ofGender, Citizenship of, Schooling completed) {
        gender = ofGender;
        citizenship = of;
        schooling = completed;
        return this;
    }

    /** @param since kept only of who looks for work */
    public EntryAnswers work(Labour does, JoblessFor since) {
        labour = does;
        joblessFor = does == Labour.UNEMPLOYED ? since : null;
        return this;
    }

    public EntryAnswers life(Answer ofForeignBackground, Answer ofMinority, Answer withDisability, Answer withoutHome, Answer inDifficulty) {
        foreignBackground = ofForeignBackground;
        minority = ofMinority;
        disability = withDisability;
        homeless = withoutHome;
        disadvantaged = inDifficulty;
        return this;
    }

    /** The same, of nobody: without what tells who it is. */
    EntryAnswers withoutName() {
        return new EntryAnswers().person(gender, citizenship, schooling).work(labour, joblessFor).life(foreignBackground, minority, disability, homeless, disadvantaged);
    }

    private static boolean isBlank(String written) {
        return written == null || written.isBlank();
    }

    /** Null where it was not said, as everything here. */
    public String getTaxCode() {
        return taxCode;
    }

    public String getResidence() {
        return residence;
    }

    public Gender getGender() {
        return gender;
    }

    public Citizenship getCitizenship() {
        return citizenship;
    }

    public Labour getLabour() {
        return labour;
    }

    public JoblessFor getJoblessFor() {
        return joblessFor;
    }

    public Schooling getSchooling() {
        return schooling;
    }

    public Answer getForeignBackground() {
        return foreignBackground;
    }

    public Answer getMinority() {
        return minority;
    }

    public Answer getDisability() {
        return disability;
    }

    public Answer getHomeless() {
        return homeless;
    }

    public Answer getDisadvantaged() {
        return disadvantaged;
    }
}
