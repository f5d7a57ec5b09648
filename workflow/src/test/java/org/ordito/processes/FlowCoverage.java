package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Sees to it that the tests of this package, taken together, walk every sequence flow of every diagram. JUnit closes it after
 * the last test; when only some of the test classes were asked for, it has nothing to say.
 */
class FlowCoverage extends AbstractBpmnParseListener implements ExtensionContext.Store.CloseableResource {

    private final Set<String> drawn = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();
    private final Set<String> ran = new TreeSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
        String id = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey() + " " + flow.getId();
        drawn.add(id);
        flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(id));
    }

    void running(Class<?> test) {
        ran.add(test.getSimpleName() + ".class");
    }

    @Override
    public void close() throws Exception {
        if (isWholeBuild()) {
            assertThat(ran).as("test classes of this package that ran on the engine").containsAll(suite());
        }
        if (ran.containsAll(suite())) {
            assertThat(taken).as("sequence flows that the process tests took").containsAll(drawn);
        }
    }

    /** Maven runs the tests, and nobody chose some of them with {@code -Dtest}. */
    private static boolean isWholeBuild() {
        return System.getProperty("surefire.real.class.path") != null && System.getProperty("test") == null;
    }

    private static List<String> suite() throws Exception {
        try (Stream<Path> classes = Files.list(Path.of(FlowCoverage.class.getResource(".").toURI()))) {
            return classes.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Test.class")).toList();
        }
    }
}
