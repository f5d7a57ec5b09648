package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;

/** What the diagrams ask and order is answered, and what they wait for is told. */
class WiringTest {

    private static final Pattern BEAN_CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([^)]*)\\)}");
    private static final Set<String> VARIABLES = Set.of("${evaluator}", "${claimNumber}", "${reportNumber}", "#{execution.processBusinessKey}");

    private static final Path CLASSES = Diagrams.PROJECT.resolve("workflow/target/classes");
    private static final Map<String, Class<?>> BEANS = Diagrams.files(CLASSES, "Steps.class").stream().map(WiringTest::load)
            .filter(bean -> bean.isAnnotationPresent(Named.class))
            .collect(Collectors.toMap(bean -> bean.getAnnotation(Named.class).value(), Function.identity()));

    @Test
    void everyOrderIsAMethodOfABean() {
        assertAnswered(Diagrams.each(ServiceTask.class, ServiceTask::getCamundaExpression), void.class);
    }

    @Test
    void everyGatewayIsAnsweredYesOrNo() {
        assertAnswered(Diagrams.each(ConditionExpression.class, ConditionExpression::getTextContent), boolean.class);
    }

    @Test
    void everyTermIsAnsweredWithADate() {
        assertAnswered(Stream.concat(Diagrams.each(TimeDate.class, TimeDate::getTextContent),
                Diagrams.each(UserTask.class, UserTask::getCamundaDueDate)), Date.class);
    }

    @Test
    void everyPersonNumberAndProcessIsAnsweredWithItsName() {
        assertAnswered(Stream.of(Diagrams.each(UserTask.class, UserTask::getCamundaAssignee), Diagrams.each(CamundaIn.class, CamundaIn::getCamundaBusinessKey),
                Diagrams.each(CallActivity.class, CallActivity::getCalledElement)).flatMap(Function.identity()), String.class);
    }

    @Test
    void everyListOfNamesIsAList() {
        assertAnswered(Diagrams.each(MultiInstanceLoopCharacteristics.class, MultiInstanceLoopCharacteristics::getCamundaCollection), Collection.class);
    }

    @Test
    void everyMessageIsToldBySomebody() throws IOException {
        assertThat(DiagramRulesTest.namedInCode("Msg_")).containsAll(Diagrams.each(Message.class, Message::getName).toList());
    }

    @Test
    void everyTaskIsCompletedBySomebody() throws IOException {
        assertThat(DiagramRulesTest.namedInCode("Task_")).containsAll(Diagrams.each(UserTask.class, UserTask::getId).toList());
    }

    private static void assertAnswered(Stream<String> expressions, Class<?> answer) {
        Set<String> unanswered = new TreeSet<>();
        List<String> asked = expressions.filter(expression -> expression != null && !VARIABLES.contains(expression)
                && (expression.startsWith("$") || expression.startsWith("#"))).toList();
        for (String expression : asked) {
            Matcher call = BEAN_CALL.matcher(expression);
            if (!call.matches() || !isMethod(call.group(1), call.group(2), call.group(3).split(",").length, answer)) {
                unanswered.add(expression);
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(unanswered).as("no such method answering with " + answer.getSimpleName()).isEmpty();
    }

    private static boolean isMethod(String bean, String name, int arity, Class<?> answer) {
        return BEANS.containsKey(bean) && Stream.of(BEANS.get(bean).getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == arity
                        && answer.isAssignableFrom(method.getReturnType()));
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace(".class", "").replace(File.separatorChar, '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
