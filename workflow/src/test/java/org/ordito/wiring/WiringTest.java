package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Named;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
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
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.junit.jupiter.api.Test;

/** What the diagrams ask and order is answered, and what they wait for is told. */
class WiringTest {

    private static final Pattern BEAN_CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([^)]*)\\)}");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Set<String> VARIABLES = Set.of("${evaluator}", "${claimNumber}", "${reportNumber}", "#{execution.processBusinessKey}");

    private static final Path CLASSES = Diagrams.PROJECT.resolve("workflow/target/classes");
    private static final Map<String, Class<?>> BEANS = Diagrams.files(CLASSES, "Steps.class").stream().map(WiringTest::load)
            .filter(bean -> bean.isAnnotationPresent(Named.class))
            .collect(Collectors.toMap(bean -> bean.getAnnotation(Named.class).value(), Function.identity()));

    @Test
    void everyOrderIsAMethodOfABean() {
        assertAnswered(orders(), void.class);
    }

    @Test
    void everyGatewayIsAnsweredYesOrNo() {
        assertAnswered(questions(), boolean.class);
    }

    @Test
    void everyTermIsAnsweredWithADate() {
        assertAnswered(terms(), Date.class);
    }

    @Test
    void everyPersonNumberProcessAndIntervalIsAnsweredInWords() {
        assertAnswered(names(), String.class);
    }

    @Test
    void everyListOfNamesIsAList() {
        assertAnswered(lists(), Collection.class);
    }

    @Test
    void noExpressionStandsWhereNobodyLooks() throws IOException {
        Set<String> drawn = new TreeSet<>();
        for (String diagram : Diagrams.ALL.keySet()) {
            Matcher expression = EXPRESSION.matcher(Files.readString(Diagrams.file(diagram)));
            while (expression.find()) {
                drawn.add(expression.group());
            }
        }
        assertThat(Stream.of(orders(), questions(), terms(), names(), lists()).flatMap(Function.identity())).containsAll(drawn);
    }

    @Test
    void everyMessageIsToldBySomebody() throws IOException {
        assertThat(DiagramRulesTest.namedInCode("Msg_")).containsAll(Diagrams.each(Message.class, Message::getName).toList());
    }

    @Test
    void everyTaskIsCompletedBySomebody() throws IOException {
        assertThat(DiagramRulesTest.namedInCode("Task_")).containsAll(Diagrams.each(UserTask.class, UserTask::getId).toList());
    }

    private static Stream<String> orders() {
        return Diagrams.each(ServiceTask.class, ServiceTask::getCamundaExpression);
    }

    private static Stream<String> questions() {
        return Diagrams.each(ConditionExpression.class, ConditionExpression::getTextContent);
    }

    private static Stream<String> terms() {
        return Stream.concat(Diagrams.each(TimeDate.class, TimeDate::getTextContent), Diagrams.each(UserTask.class, UserTask::getCamundaDueDate));
    }

    private static Stream<String> names() {
        return Stream.of(Diagrams.each(UserTask.class, UserTask::getCamundaAssignee), Diagrams.each(CamundaIn.class, CamundaIn::getCamundaBusinessKey),
                Diagrams.each(TimeCycle.class, TimeCycle::getTextContent), Diagrams.each(CallActivity.class, CallActivity::getCalledElement)).flatMap(Function.identity());
    }

    private static Stream<String> lists() {
        return Diagrams.each(MultiInstanceLoopCharacteristics.class, MultiInstanceLoopCharacteristics::getCamundaCollection);
    }

    private static void assertAnswered(Stream<String> expressions, Class<?> answer) {
        Set<String> unanswered = new TreeSet<>();
        List<String> asked = expressions.filter(expression -> expression != null && !VARIABLES.contains(expression)
                && (expression.startsWith("$") || expression.startsWith("#"))).toList();
        for (String expression : asked) {
            Matcher call = BEAN_CALL.matcher(expression);
            if (!call.matches() || !isMethod(call.group(1), call.group(2), List.of(call.group(3).split(", ?")), answer)) {
                unanswered.add(expression);
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(unanswered).as("no such method, with parameters of these names, answering with " + answer.getSimpleName()).isEmpty();
    }

    private static boolean isMethod(String bean, String name, List<String> arguments, Class<?> answer) {
        return BEANS.containsKey(bean) && Stream.of(BEANS.get(bean).getMethods())
                .anyMatch(method -> method.getName().equals(name) && answer.isAssignableFrom(method.getReturnType())
                        && Stream.of(method.getParameters()).map(Parameter::getName).toList().equals(arguments)
                        && Stream.of(method.getParameters()).allMatch(WiringTest::isOfTheTypeItsNameSays));
    }

    /** A process carries ids, and numbers and names of accounts. */
    private static boolean isOfTheTypeItsNameSays(Parameter parameter) {
        return parameter.getType() == (parameter.getName().endsWith("Id") ? Long.class : String.class);
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
