package org.ordito.web.visitors;

import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.notifications.LinkCode;
import org.ordito.platform.RuleViolation;

/** The link in a message by which a page was opened: its code, and how it went when its button was pressed. Opening it does nothing yet. */
@Named
@RequestScoped
public class LinkInMessage {

    private static final String INCOMPLETE = "incompleto";
    private static final String UNKNOWN = "sconosciuto";

    @Inject
    private HttpServletRequest request;

    /** The code in the link; null when it has none, or something else. */
    public String getCode() {
        String code = request.getParameter("codice");
        return LinkCode.isOne(code) ? code : null;
    }

    /**
     * What the page has to say: how it went, if the address tells; else {@code incompleto} for a link without a code, or what is found by its code.
     *
     * @param outcomes how it may have gone
     * @param opened   answers for a code; where it refuses to, the code is {@code sconosciuto}
     */
    public String state(Set<String> outcomes, Function<String, String> opened) {
        String outcome = request.getParameter("esito");
        if (outcome != null && outcomes.contains(outcome)) {
            return outcome;
        }
        String code = getCode();
        try {
            return code == null ? INCOMPLETE : opened.apply(code);
        } catch (RuleViolation overOrUnknown) {
            return UNKNOWN;
        }
    }
}
