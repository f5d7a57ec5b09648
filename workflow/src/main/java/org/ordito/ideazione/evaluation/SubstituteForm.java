package org.ordito.ideazione.evaluation;

import java.util.List;
import org.ordito.people.Person;

/**
 * What the manager needs to appoint a substitute for one application.
 *
 * @param applicants who applies, so that nobody with a tie is asked
 * @param scored     how many members have scored
 * @param minimum    how many the call asks for
 * @param abstained  who abstained, and why
 * @param candidates evaluators who were not asked yet
 * @param concerned  evaluators who cannot be asked, an application of this call being theirs
 */
public record SubstituteForm(String number, String title, String callTitle, String applicants, long scored, int minimum,
        List<Abstention> abstained, List<Person> candidates, List<Person> concerned) {

    /** One who abstained. */
    public record Abstention(String name, ConflictKind kind) {
    }
}
