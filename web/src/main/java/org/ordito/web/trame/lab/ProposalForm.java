package org.ordito.web.trame.lab;

import org.ordito.platform.Text;
import org.ordito.web.trame.ContactForm;
import org.ordito.web.trame.SituationForm;

/** What the social services write about somebody whom they propose. */
public class ProposalForm {

    private final ContactForm contact = new ContactForm();
    private final SituationForm situation = new SituationForm();
    private String course;
    private String language = Text.ITALIAN.getLanguage();

    /** Slug of the course. */
    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    /** In which the person is written to: {@code it} or {@code en}. */
    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public ContactForm getContact() {
        return contact;
    }

    public SituationForm getSituation() {
        return situation;
    }
}
