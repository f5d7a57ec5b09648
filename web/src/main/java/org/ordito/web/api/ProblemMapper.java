package org.ordito.web.api;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.ordito.platform.RuleViolation;
import org.ordito.platform.RuleViolations;
import org.ordito.web.errors.ErrorPage;
import org.ordito.web.errors.Problem;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** Answers every failure of the API as {@code application/problem+json}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final String TYPE = "urn:ordito:problem:";

    @Inject
    private Language language;

    @Override
    public Response toResponse(Throwable failure) {
        RuleViolations violations = Problem.cause(failure, RuleViolations.class);
        if (violations != null) {
            return answer(of(violations));
        }
        ApiRefusal refusal = Problem.cause(failure, ApiRefusal.class);
        if (refusal != null) {
            String text = text(refusal.key(), refusal.arguments());
            return answer(new ProblemDocument(type(refusal.key()), text, refusal.status(), text, List.of()));
        }
        RuleViolation violation = Problem.cause(failure, RuleViolation.class);
        if (violation != null) {
            return answer(of(violation));
        }
        if (failure instanceof WebApplicationException refused) {
            return answer(plain(refused.getResponse().getStatus(), null), refused.getResponse());
        }
        Problem problem = Problem.of(failure, language.getLocale());
        String detail = problem.reference() == null ? problem.detail() : PageText.in(language.getLocale(), "shell.error-reference", problem.reference());
        return answer(plain(problem.status(), detail));
    }

    /** A rule that was broken: about one field 422, otherwise 409; its key's last part is the problem's type. */
    private ProblemDocument of(RuleViolation violation) {
        String text = text(violation.key(), violation.arguments());
        Optional<String> field = violation.field();
        List<ProblemDocument.FieldError> errors = field.map(name -> new ProblemDocument.FieldError(name, text)).stream().toList();
        return new ProblemDocument(type(violation.key()), text, field.isPresent() ? 422 : 409, text, errors);
    }

    /** Everything that is wrong with what was sent, each at its field. */
    private ProblemDocument of(RuleViolations violations) {
        List<ProblemDocument.FieldError> errors = violations.all().stream()
                .map(rule -> new ProblemDocument.FieldError(rule.field().orElse(""), text(rule.key(), rule.arguments()))).toList();
        String text = text("submission.incomplete", errors.size());
        return new ProblemDocument(type("submission.incomplete"), text, 422, text, errors);
    }

    private String text(String key, Object... arguments) {
        return PageText.in(language.getLocale(), key, arguments);
    }

    private static String type(String key) {
        return TYPE + key.substring(key.indexOf('.') + 1);
    }

    /** @param detail what else there is to say; null when the status says everything: then the words that its error page is titled with */
    private ProblemDocument plain(int status, String detail) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? Integer.toString(status) : known.getReasonPhrase();
        return new ProblemDocument("about:blank", title, status, detail == null ? text(ErrorPage.titleKey(status)) : detail, List.of());
    }

    private static Response answer(ProblemDocument problem) {
        return Response.status(problem.getStatus()).type(ProblemDocument.MEDIA_TYPE).entity(problem).build();
    }

    /** Keeps the headers of the server's own refusal, like {@code Allow}. */
    private static Response answer(ProblemDocument problem, Response refusal) {
        return Response.fromResponse(refusal).type(ProblemDocument.MEDIA_TYPE).entity(problem).build();
    }
}
