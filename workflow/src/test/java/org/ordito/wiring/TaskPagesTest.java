package org.ordito.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

class TaskPagesTest {

    private static final Path PAGES = Diagrams.PROJECT.resolve("web/src/main/webapp/app");

    @Test
    void everyUserTaskHasThePageThatItsFormKeyNames() {
        assertThat(Diagrams.each(UserTask.class, UserTask::getCamundaFormKey).map(form -> PAGES.resolve(form + ".xhtml")))
                .isNotEmpty().allMatch(Files::exists);
    }
}
