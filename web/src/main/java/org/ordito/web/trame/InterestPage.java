package org.ordito.web.trame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.web.pages.Address;

/** {@code /trame/avvisami/conferma} and {@code /trame/avvisami/lascia}: where the links in messages lead. Opening them does nothing yet. */
@Named
@RequestScoped
public class InterestPage {

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    /** {@code conferma} or {@code lascia}. */
    public String getDeed() {
        return address.part(2);
    }

    /** The code in the link; null when it has none, or something else. */
    public String getCode() {
        String code = request.getParameter("codice");
        return code != null && code.matches("[A-Za-z0-9_-]{20,64}") ? code : null;
    }

    /** Last part of the keys of what the page says: {@code ask}, {@code fatto}, {@code scaduto} or {@code incomplete}. */
    public String getState() {
        String outcome = request.getParameter("esito");
        if ("fatto".equals(outcome) || "scaduto".equals(outcome) && getDeed().equals("conferma")) {
            return outcome;
        }
        return getCode() == null ? "incomplete" : "ask";
    }
}
