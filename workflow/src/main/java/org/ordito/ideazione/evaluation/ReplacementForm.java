package org.ordito.ideazione.evaluation;

import java.time.Instant;
import java.util.List;
import org.ordito.calls.Phase;
import org.ordito.people.Person;

/**
 * What the manager needs to replace an evaluator of one application.
 *
 * @param applicants who applies, so that nobody with a tie is asked
 * @param submitted  how many have submitted their scores
 * @param minimum    how many the call asks for
 * @param days       how many days whoever is asked instead has
 * @param awaited    whose evaluation is awaited, by name; empty when the application is not being evaluated
 * @param candidates who may be asked instead, by name
 */
public record ReplacementForm(String number, String title, String callTitle, Phase phase, String applicants, long submitted, int minimum, int days,
        List<Awaited> awaited, List<Person> candidates) {

    /** One whose evaluation is awaited. @param declared whether they have declared no tie, and are reading */
    public record Awaited(String username, String name, boolean declared, Instant askedAt, Instant dueAt, boolean late) {
    }
}
