package org.ordito.ideazione.arrivals;

import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Person;

/** An application and who applied, for whoever may open an account for them. */
public record ApplicantAccount(IdeaApplication application, Person applicant) {
}
