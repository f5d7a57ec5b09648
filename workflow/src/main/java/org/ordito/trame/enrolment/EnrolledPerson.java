package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Locale;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Whose an enrolment is: who they are and how to reach them, their account if it is known, and who wrote it if not they themselves. */
@MappedSuperclass
public abstract class EnrolledPerson {

    private String applicant;

    @Column(name = "entered_by")
    private String enteredBy;
    private boolean reserved;

    private String name = "";
    @Column(name = "birth_date")
    private LocalDate birthDate;
    private String email;
    private String phone;
    private Locale language = Text.ITALIAN;

    protected EnrolledPerson() {
    }

    /** Somebody who enrols for themselves. */
    EnrolledPerson(Actor applicant, String email) {
        this.applicant = applicant.username();
        this.name = applicant.name();
        this.email = email;
    }

    /** Somebody whom others enrol. */
    EnrolledPerson(String enteredBy, boolean proposed, Locale language) {
        this.enteredBy = enteredBy;
        this.reserved = proposed;
        this.language = language;
    }

    void write(Contact contact) {
        name = contact.name() == null ? "" : contact.name();
        birthDate = contact.birthDate();
        email = contact.email();
        phone = contact.phone();
    }

    public boolean isOf(Actor who) {
        return applicant != null && who.isPerson(applicant);
    }

    /** Whether others wrote it, and its person has not joined it to their account yet. */
    public boolean isJoinable() {
        return applicant == null;
    }

    /** @throws RuleViolation {@code enrolment.has-account} */
    void requireJoinable() {
        if (!isJoinable()) {
            throw new RuleViolation("enrolment.has-account");
        }
    }

    /** From now on it is this person's own. */
    void join(Actor who) {
        requireJoinable();
        applicant = who.username();
    }

    public Contact getContact() {
        return new Contact(name.isEmpty() ? null : name, birthDate, email, phone);
    }

    /** Account of who enrols; null for somebody whom the social services proposed or the lab enrolled, until they join it to theirs. */
    public String getApplicant() {
        return applicant;
    }

    /** Whether others wrote it: the social services, who propose, or the lab. */
    public boolean isEntered() {
        return enteredBy != null;
    }

    /** Whether the social services propose them: the seats kept for those come to them first. */
    public boolean isReserved() {
        return reserved;
    }

    public String getName() {
        return name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public String getEmail() {
        return email;
    }

    /** Null for none. */
    public String getPhone() {
        return phone;
    }

    /** In which their address is written to, as long as they have no account. */
    Locale getLanguage() {
        return language;
    }
}
