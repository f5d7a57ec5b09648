package org.ordito.ideazione.evaluation;

import java.time.Instant;
import java.util.List;
import org.ordito.people.Person;

/**
 * What the manager needs to appoint a panel.
 *
 * @param evaluators whom to choose from
 * @param size       how many to choose
 * @param dueAt      by when
 * @param panel      the panel, once appointed; else null
 */
public record PanelForm(String slug, String callTitle, List<Person> evaluators, int size, Instant dueAt, Panel panel) {

    /** The name of an evaluator. */
    public String nameOf(String username) {
        return evaluators.stream().filter(person -> person.getUsername().equals(username)).map(Person::getName).findFirst().orElse(username);
    }
}
