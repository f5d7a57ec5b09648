package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.calls.Phase;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.evaluation.Assessments;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;

/** Knows which applications a ranking waits for, and whom they wait for. */
@ApplicationScoped
class AwaitedApplications {

    private static final List<ApplicationState> AWAITED =
            Arrays.stream(ApplicationState.values()).filter(ApplicationState::isBeforeRanking).toList();

    @Inject
    private IdeaApplications applications;

    @Inject
    private Assessments assessments;

    @Inject
    private People people;

    List<RankingDraft.Missing> of(Long callId) {
        Map<String, String> names = people.withRole(Role.EVALUATOR).stream().collect(Collectors.toMap(Person::getUsername, Person::getName));
        Map<String, List<String>> waitingFor = assessments.awaited(callId, Phase.IDEA).stream().collect(Collectors.groupingBy(
                assessment -> assessment.getApplication().getNumber(),
                Collectors.mapping(assessment -> names.getOrDefault(assessment.getEvaluator(), assessment.getEvaluator()), Collectors.toList())));
        return applications.ofCall(callId, AWAITED).stream()
                .map(application -> new RankingDraft.Missing(application.getNumber(), application.getContent().getTitle(),
                        application.getState(), waitingFor.getOrDefault(application.getNumber(), List.of())))
                .toList();
    }
}
