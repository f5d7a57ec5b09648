package org.ordito.web.trame;

import java.time.LocalDate;

import org.ordito.trame.enrolment.Contact;

/** Who enrols and how to reach them, as it stands in the form. */
public class ContactForm {

    private String name;
    private LocalDate birthDate;
    private String email;
    private String phone;

    /** Of somebody of whom nothing is known yet. */
    public ContactForm() {
    }

    ContactForm(Contact contact) {
        name = contact.name();
        birthDate = contact.birthDate();
        email = contact.email();
        phone = contact.phone();
    }

    public Contact contact() {
        return new Contact(name, birthDate, email, phone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(LocalDate birthDate) {
        this.birthDate = birthDate;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
