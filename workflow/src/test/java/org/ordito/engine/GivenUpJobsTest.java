package org.ordito.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GivenUpJobsTest {

    private ProcessEngine engine;
    private ManagementService management;

    @BeforeEach
    void start() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("given-up");
        configuration.setJdbcUrl("jdbc:h2:mem:given-up");
        configuration.setHistoryTimeToLive("P1D");
        configuration.setEnableCmdExceptionLogging(false);
        engine = configuration.buildProcessEngine();
        management = engine.getManagementService();
        engine.getRepositoryService().createDeployment().addModelInstance("life.bpmn", Bpmn.createExecutableProcess("life").startEvent()
                .serviceTask("Task_Register").camundaAsyncBefore().camundaFailedJobRetryTimeCycle("R2/PT15M").camundaExpression("${1 / divisor}").endEvent().done()).deploy();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void whatWasGivenUpIsTriedAgainAndDoneOnceItCanBe() {
        String job = failing();
        fail(job);
        assertThat(fail(job).getRetries()).isZero();

        new GivenUpJobs(management).tryAgain();

        assertThat(fail(job).getRetries()).as("one more that failed").isEqualTo(4);
        engine.getRuntimeService().setVariable(management.createJobQuery().singleResult().getProcessInstanceId(), "divisor", 1);
        management.executeJob(job);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void whatIsStillTriedKeepsItsAttempts() {
        String job = failing();
        fail(job);

        new GivenUpJobs(management).tryAgain();

        assertThat(management.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(1);
    }

    private String failing() {
        engine.getRuntimeService().startProcessInstanceByKey("life", Map.of("divisor", "nothing"));
        return management.createJobQuery().singleResult().getId();
    }

    private Job fail(String job) {
        assertThatThrownBy(() -> management.executeJob(job)).isInstanceOf(RuntimeException.class);
        return management.createJobQuery().jobId(job).singleResult();
    }
}
