package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.people.Role;

class WorkTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"work.properties", "work_en.properties"})
    void everyUserTaskIsCalledByItsNameInTheWorkList(String bundle) throws IOException {
        assertThat(keys(bundle, "work.task."))
                .containsExactlyInAnyOrderElementsOf(Diagrams.each(UserTask.class, task -> "work.task." + task.getId()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"work.properties", "work_en.properties"})
    void everyRoleHasAName(String bundle) throws IOException {
        assertThat(keys(bundle, "work.role."))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Role.values()).map(role -> "work.role." + role).toList());
    }

    private static Stream<String> keys(String bundle, String prefix) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(
                Diagrams.PROJECT.resolve("workflow/src/main/resources/org/ordito/text").resolve(bundle), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts.stringPropertyNames().stream().filter(key -> key.startsWith(prefix) && !texts.getProperty(key).isBlank());
    }
}
