package org.ordito.web.trame.lab;

import java.util.Locale;
import org.ordito.platform.Text;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Work;
import org.ordito.web.trame.ContactForm;
import org.ordito.web.trame.SituationForm;

/** What is written about somebody whom others enrol: the social services, who propose them, or the coordinator. */
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

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public ContactForm getContact() {
        return contact;
    }

    public SituationForm getSituation() {
        return situation;
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public Work[] getWorks() {
        return Work.values();
    }
}
