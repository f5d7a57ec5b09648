package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A process has the variables of which its diagram speaks: whoever starts it gives them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VariablesTest {

    private static final Pattern START = Pattern.compile("processes\\.start\\(\"([\\w-]+)\",[^;]*Map\\.of\\(([^;]*)\\);");
    private static final Pattern TO_MANY = Pattern.compile("processes\\.correlateAll\\(\"(\\w+)\", \"(\\w+)\"");
    private static final Pattern KEY = Pattern.compile("\"(\\w+)\"");

    /** Somebody starts the process, and gives it these variables. */
    private record Start(String process, Set<String> given) {
    }

    private final List<Start> starts = new ArrayList<>();
    private final List<MatchResult> toldToMany = new ArrayList<>();

    @BeforeAll
    void read() throws IOException {
        for (Path file : Diagrams.files(Diagrams.PROJECT.resolve("workflow/src/main/java"), "Process.java")) {
            String code = Files.readString(file);
            START.matcher(code).results().forEach(start -> starts.add(new Start(start.group(1), names(KEY, start.group(2)))));
            TO_MANY.matcher(code).results().forEach(toldToMany::add);
        }
        for (CallActivity call : Diagrams.elements(CallActivity.class)) {
            Set<String> given = new HashSet<>();
            call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().forEach(in -> given.add(in.getCamundaTarget()));
            given.remove(null);
            called(call.getCalledElement()).forEach(process -> starts.add(new Start(process, given)));
        }
    }

    /** The process of this name; where a step names it, the selection of whichever programme the call is of. */
    private static Stream<String> called(String name) {
        return name.startsWith("$") ? Diagrams.ALL.keySet().stream().filter(process -> process.endsWith("-selection")) : Stream.of(name);
    }

    @Test
    void everyProcessIsStartedBySomebody() {
        assertThat(starts).extracting(Start::process).containsAll(Diagrams.ALL.keySet());
    }

    @Test
    void aDiagramSpeaksOfWhatItsProcessIsGiven() {
        assertThat(starts).allSatisfy(start -> assertThat(start.given()).as(start.process()).containsAll(Spoken.of(start.process()).unbound()));
    }

    @Test
    void whatAProcessIsGivenIsSpokenOfOrFindsIt() {
        Set<String> finding = toldToMany.stream().map(told -> told.group(2)).collect(Collectors.toSet());
        assertThat(starts).allSatisfy(start -> {
            Set<String> unused = new TreeSet<>(start.given());
            unused.removeAll(Spoken.of(start.process()).unbound());
            unused.removeAll(finding);
            assertThat(unused).as(start.process()).isEmpty();
        });
    }

    @Test
    void aMessageToManyFindsThemByAVariableTheyHave() {
        assertThat(toldToMany).isNotEmpty().allSatisfy(told -> {
            List<Start> awaiting = starts.stream().filter(start -> awaits(start.process(), told.group(1))).toList();
            assertThat(awaiting).as(told.group()).isNotEmpty().allSatisfy(start -> assertThat(start.given()).contains(told.group(2)));
        });
    }

    private static boolean awaits(String process, String message) {
        return Diagrams.ALL.get(process).getModelElementsByType(Message.class).stream().anyMatch(one -> one.getName().equals(message));
    }

    static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }
}
