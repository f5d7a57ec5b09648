package org.ordito.web.errors;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.web.text.PageText;

/**
 * A failure as it is told to whoever met it.
 *
 * @param status    the HTTP status that it is answered with
 * @param detail    what else there is to say: a refusal's reason; null when its kind says everything
 * @param reference stands on the page and in the log, so that the one leads to the other; null unless it is our fault
 * @param kept      what the person had written in the form, to be copied; empty unless an edit was stale
 */
public record Problem(int status, String detail, String reference, List<Written> kept) {

    static final String ATTRIBUTE = "org.ordito.problem";

    private static final Logger LOG = Logger.getLogger(Problem.class.getName());
    private static final int REFERENCE_LENGTH = 8;

    /** One field of a form and what was written in it. */
    public record Written(String label, String text) {

        public String getLabel() {
            return label;
        }

        public String getText() {
            return text;
        }
    }

    /** A status that the server itself answered with. */
    static Problem of(int status) {
        return new Problem(status, null, null, List.of());
    }

    /** What to say about a failure. One that nobody foresaw is logged here, once. */
    public static Problem of(Throwable failure, Locale locale) {
        RuleViolation violation = cause(failure, RuleViolation.class);
        if (violation != null) {
            return new Problem(409, PageText.in(locale, violation.key(), violation.arguments()), null, List.of());
        }
        NotAllowed refusal = cause(failure, NotAllowed.class);
        if (refusal != null) {
            return new Problem(403, PageText.in(locale, refusal.key(), refusal.arguments()), null, List.of());
        }
        if (cause(failure, NotFound.class) != null) {
            return of(404);
        }
        if (cause(failure, ViewExpiredException.class) != null) {
            return of(410);
        }
        if (cause(failure, StaleEdit.class) != null || isNamed(failure, "OptimisticLock")) {
            return of(409);
        }
        if (isNamed(failure, "FileSize") || isNamed(failure, "Size")) {
            return of(413);
        }
        if (cause(failure, EOFException.class) != null) {
            return of(400); // the sender hung up in the middle: nobody is there to be told, and nothing here is wrong
        }
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.log(Level.SEVERE, failure, () -> "Failure " + reference);
        return new Problem(500, null, reference, List.of());
    }

    /** The first failure of this type among a failure and its causes; null when there is none. */
    public static <T extends Throwable> T cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }

    /**
     * Whether a failure, or a cause of it, has a name that begins like this: what persistence, engine and server throw for
     * a stale edit or for a file too large has one meaning and several classes, which pages do not know.
     */
    private static boolean isNamed(Throwable failure, String beginning) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Answers with the error page that tells it. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(status);
    }

    Problem keeping(List<Written> written) {
        return new Problem(status, detail, reference, written);
    }
}
