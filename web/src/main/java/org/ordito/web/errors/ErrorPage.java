package org.ordito.web.errors;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.web.text.Language;

/** The one page for everything that went wrong: its words follow from the status, its way out leads back. */
@Named
@RequestScoped
public class ErrorPage {

    private static final Set<Integer> WITH_WORDS = Set.of(403, 404, 409, 410, 413, 500);

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    private Problem problem;

    /** Last part of the text keys of this kind of error: {@code shell.error-title-404}. */
    public int getKind() {
        return kind(problem().status(), problem().detail());
    }

    /** Text key of what the page of a status is titled with, where the status says everything. */
    public static String titleKey(int status) {
        return "shell.error-title-" + kind(status, null);
    }

    /** @param detail what else there is to say; null when its kind says everything */
    private static int kind(int status, String detail) {
        if (status == 409 && detail != null) {
            return 422;
        }
        return WITH_WORDS.contains(status) ? status : status >= 500 ? 500 : 400;
    }

    public String getDetail() {
        return problem().detail();
    }

    public String getReference() {
        return problem().reference();
    }

    /** What the person had written, when somebody else's change came first. */
    public List<Problem.Written> getKept() {
        return problem().kept();
    }

    /** The page that failed, to try it again; null when there is no use in that. */
    public String getBack() {
        String uri = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        int kind = getKind();
        if (uri == null || kind != 409 && kind != 410 && kind != 413) {
            return null;
        }
        String query = request.getQueryString();
        return query == null ? uri : uri + "?" + query;
    }

    private Problem problem() {
        if (problem == null) {
            problem = find();
            answerWithItsStatus();
        }
        return problem;
    }

    /** A partial response keeps its 200: browsers' scripts would not read it otherwise. */
    private void answerWithItsStatus() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(problem.status());
        }
    }

    private Problem find() {
        if (request.getAttribute(Problem.ATTRIBUTE) instanceof Problem told) {
            return told;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Problem.of(failure, language.getLocale());
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problem.of(status instanceof Integer code ? code : 404);
    }
}
