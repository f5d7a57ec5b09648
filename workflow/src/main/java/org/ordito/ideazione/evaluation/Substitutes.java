package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.OwnCases;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/** Who may judge an application in the place of others: evaluators who were never asked about it, and had no part in it. */
@ApplicationScoped
class Substitutes {

    @Inject
    private Assessments assessments;

    @Inject
    private OwnCases ownCases;

    @Inject
    private People people;

    /**
     * The evaluators, each by name.
     *
     * @param candidates who may be asked
     * @param concerned  who cannot be asked, an application of this call being theirs
     */
    record Choice(List<Person> candidates, List<Person> concerned) {
    }

    Choice choice(IdeaApplication application) {
        Set<String> asked = assessments.everAsked(application);
        List<Person> evaluators = people.withRole(Role.EVALUATOR);
        Set<String> concerned = ownCases.concernedAmong(evaluators, application.getCall().id());
        List<Person> candidates = evaluators.stream().filter(person -> !asked.contains(person.getUsername()) && !concerned.contains(person.getUsername())
                && !application.concerns(person.asActor())).toList();
        return new Choice(candidates, evaluators.stream().filter(person -> concerned.contains(person.getUsername())).toList());
    }

    /**
     * @throws RuleViolation {@code evaluation.not-evaluator}; {@code evaluation.asked-already} about this application in any phase, also if it came to
     *                       nothing; {@code evaluation.substitute-is-applicant}; {@code evaluation.member-applied} to the same call
     */
    Person require(IdeaApplication application, String username) {
        Person person = people.find(username == null ? "" : username).filter(found -> found.getRoles().contains(Role.EVALUATOR))
                .orElseThrow(() -> new RuleViolation("evaluation.not-evaluator", username).at("username"));
        if (assessments.everAsked(application).contains(username)) {
            throw new RuleViolation("evaluation.asked-already").at("username");
        }
        if (application.concerns(person.asActor())) {
            throw new RuleViolation("evaluation.substitute-is-applicant").at("username");
        }
        if (!ownCases.concernedAmong(List.of(person), application.getCall().id()).isEmpty()) {
            throw new RuleViolation("evaluation.member-applied", person.getName()).at("username");
        }
        return person;
    }
}
