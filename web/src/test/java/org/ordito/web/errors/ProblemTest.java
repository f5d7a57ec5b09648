package org.ordito.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.util.Locale;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.platform.StaleEdit;

class ProblemTest {

    /** Stands for what the server throws at an upload of unknown length. */
    private static final class SizeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Stands for the several classes of this name that persistence and engine throw. */
    private static final class OptimisticLockException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aRefusalIsToldWithItsReason() {
        Problem problem = Problem.of(new IllegalStateException(new NotAllowed("people.staff-only")), Locale.ITALIAN);
        assertThat(problem.status()).isEqualTo(403);
        assertThat(problem.detail()).startsWith("Questa pagina");
    }

    @Test
    void whatIsNotThereIsNotOurFault() {
        assertThat(Problem.of(new NotFound("x"), Locale.ITALIAN)).isEqualTo(Problem.of(404));
    }

    @Test
    void aStaleEditIsAConflictHoweverDeepItLies() {
        assertThat(Problem.of(new RuntimeException(new RuntimeException(new OptimisticLockException())), Locale.ITALIAN).status()).isEqualTo(409);
    }

    @Test
    void anUploadThatProvesTooLargeWhileItIsReadIsToldSo() {
        assertThat(Problem.of(new IllegalStateException(new SizeException()), Locale.ITALIAN)).isEqualTo(Problem.of(413));
    }

    @Test
    void whatWasReadTooLongAgoIsAConflict() {
        assertThat(Problem.of(new RuntimeException(new StaleEdit(1, 2)), Locale.ITALIAN)).isEqualTo(Problem.of(409));
    }

    @Test
    void uploadThatItsSenderBrokeOffIsNoFaultOfThePortal() {
        assertThat(Problem.of(new RuntimeException("in multipart", new EOFException()), Locale.ITALIAN)).isEqualTo(Problem.of(400));
    }

    @BeforeEach
    void keepTheLogQuiet() {
        Logger.getLogger(Problem.class.getName()).setUseParentHandlers(false);
    }

    @AfterEach
    void letTheLogSpeak() {
        Logger.getLogger(Problem.class.getName()).setUseParentHandlers(true);
    }

    @Test
    void everythingElseHasAReferenceAndNoDetail() {
        Problem problem = Problem.of(new IllegalStateException("the secret"), Locale.ITALIAN);
        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.reference()).hasSize(8);
        assertThat(problem.detail()).isNull();
    }
}
