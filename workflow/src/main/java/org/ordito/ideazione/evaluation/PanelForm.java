package org.ordito.ideazione.evaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ordito.people.Person;
import java.util.Set;

/**
 * What the manager needs to appoint a panel.
 *
 * @param evaluators everybody who judges
 * @param concerned  accounts of those of them who cannot be chosen, an application of this call being theirs
 * @param size       how many to choose
 * @param dueAt      by when
 * @param panel      the panel, once appointed; else null
 */
public record PanelForm(String slug, String callTitle, List<Person> evaluators, Set<String> concerned, int size, Instant dueAt, Panel panel) {

    /** The accounts of the panel by name, the chair first: no order that letters could be told from. */
    public List<String> membersByName() {
        return panel.getMembers().stream().map(PanelMember::getUsername)
                .sorted(Comparator.comparing((String username) -> !username.equals(panel.getChair())).thenComparing(this::nameOf)).toList();
    }

    /** Whom to choose from. */
    public List<Person> available() {
        return evaluators.stream().filter(person -> !concerned.contains(person.getUsername())).toList();
    }

    /** The names of those who cannot be chosen. */
    public List<String> unavailable() {
        return evaluators.stream().filter(person -> concerned.contains(person.getUsername())).map(Person::getName).toList();
    }

    /** The name of an evaluator. */
    public String nameOf(String username) {
        return evaluators.stream().filter(person -> person.getUsername().equals(username)).map(Person::getName).findFirst().orElse(username);
    }
}
