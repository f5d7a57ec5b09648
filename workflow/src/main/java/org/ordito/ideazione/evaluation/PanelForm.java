package org.ordito.ideazione.evaluation;

import java.time.Instant;
import java.util.Comparator;
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

    /** The accounts of the panel by name, the chair first: no order that letters could be told from. */
    public List<String> membersByName() {
        return panel.getMembers().stream().map(PanelMember::getUsername)
                .sorted(Comparator.comparing((String username) -> !username.equals(panel.getChair())).thenComparing(this::nameOf)).toList();
    }

    /** The name of an evaluator. */
    public String nameOf(String username) {
        return evaluators.stream().filter(person -> person.getUsername().equals(username)).map(Person::getName).findFirst().orElse(username);
    }
}
