package org.ordito.web.trame.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.trame.visits.CounterDesk;
import org.ordito.trame.visits.VisitLanguage;

/** What the coordinator writes down of somebody who books by telephone or at the lab. */
@Named
@RequestScoped
public class CounterForm {

    @Inject
    private Actor actor;

    @Inject
    private CounterDesk desk;

    @Inject
    private VisitInAddress here;

    private String name;
    private String phone;
    private String email;
    private Integer people;
    private String needs;
    private VisitLanguage language = VisitLanguage.IT;

    public void book() throws IOException {
        String number = desk.book(actor, here.number(), name, email, phone, people.toString(), needs, language == VisitLanguage.EN).getNumber();
        here.leave("visit-date", here.number(), "visits.office.counter-booked", number);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    /** Of the messages: Italian or English. */
    public VisitLanguage getLanguage() {
        return language;
    }

    public void setLanguage(VisitLanguage language) {
        this.language = language;
    }
}
