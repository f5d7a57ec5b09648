package org.ordito.web.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.followup.Activity;
import org.ordito.trame.followup.Citizenship;
import org.ordito.trame.followup.Contract;
import org.ordito.trame.followup.Gender;
import org.ordito.trame.followup.JoblessFor;
import org.ordito.trame.followup.Labour;
import org.ordito.trame.followup.Schooling;

/** What can be answered to each question, in the order in which it is offered. */
@Named("followupChoices")
@ApplicationScoped
public class Choices {

    public Activity[] getActivities() {
        return Activity.values();
    }

    public Contract[] getContracts() {
        return Contract.values();
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public Citizenship[] getCitizenships() {
        return Citizenship.values();
    }

    public Labour[] getLabours() {
        return Labour.values();
    }

    public JoblessFor[] getJoblessFors() {
        return JoblessFor.values();
    }

    public Schooling[] getSchoolings() {
        return Schooling.values();
    }
}
