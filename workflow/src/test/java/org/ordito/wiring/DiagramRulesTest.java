package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.ordito.people.Role;

class DiagramRulesTest {

    private static final Pattern NODE = Pattern.compile("(Task|Gateway|Event|Timer|Call|Start|End|Sub)_[A-Z][A-Za-z]*");

    @Test
    void aFileHoldsTheProcessOfItsName() {
        assertThat(Diagrams.ALL).isNotEmpty().allSatisfy((name, diagram) -> assertThat(diagram.getModelElementsByType(Process.class))
                .extracting(Process::getId).containsExactly(name));
    }

    @Test
    void everyProcessRunsAndSaysHowLongItsHistoryIsKept() {
        assertThat(Diagrams.elements(Process.class)).allSatisfy(process -> {
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).as(process.getId()).isEqualTo("P3650D");
            assertThat(process.getCamundaVersionTag()).as(process.getId()).isNotBlank();
        });
    }

    @Test
    void everyIdSaysWhatItIs() {
        assertThat(Diagrams.elements(FlowNode.class)).extracting(FlowNode::getId).allMatch(NODE.asMatchPredicate());
        assertThat(Diagrams.elements(Message.class)).allSatisfy(message -> assertThat(message.getName()).startsWith("Msg_").isEqualTo(message.getId()));
    }

    @Test
    void everyUserTaskWaitsForAPersonOrForARoleThatExists() {
        Set<String> roles = Set.of(Role.values()).stream().map(Role::name).collect(Collectors.toSet());
        assertThat(Diagrams.elements(UserTask.class)).allSatisfy(task -> {
            List<String> waitedFor = task.getCamundaAssignee() != null ? List.of() : task.getCamundaCandidateGroupsList();
            assertThat(task.getCamundaAssignee() != null || waitedFor.size() == 1).as(task.getId()).isTrue();
            assertThat(roles).containsAll(waitedFor);
        });
    }

    @Test
    void everyMessageThatIsToldIsAwaitedByADiagram() throws IOException {
        assertThat(Diagrams.each(Message.class, Message::getName)).containsAll(namedInCode("Msg_"));
    }

    @Test
    void everyTaskThatCodeSpeaksOfIsDrawn() throws IOException {
        assertThat(Diagrams.each(FlowNode.class, FlowNode::getId)).containsAll(namedInCode("Task_"));
    }

    /** It would take away the protocol number that is still to come. */
    @Test
    void noEndOfAnApplicationStopsWhatRunsBesideIt() {
        assertThat(Diagrams.ALL.get("idea-application").getModelElementsByType(TerminateEventDefinition.class)).isEmpty();
    }

    static Set<String> namedInCode(String prefix) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : Diagrams.files(Diagrams.PROJECT.resolve("workflow/src/main/java"), ".java")) {
            Matcher literal = Pattern.compile("\"(" + prefix + "\\w+)\"").matcher(Files.readString(file));
            while (literal.find()) {
                names.add(literal.group(1));
            }
        }
        return names;
    }
}
