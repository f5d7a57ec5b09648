package org.ordito.web.pages;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.demo.DemoPeople;
import org.ordito.platform.Settings;

/** The sign-in page; what it sends is taken by the security package. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    /** Where the person wanted to go; checked again before anybody is sent there. */
    public String getWanted() {
        return request.getParameter("to");
    }

    /** Text key of what went wrong: at the last try, or with a form that was sent after the session had ended; null if nothing did. */
    public String getFailure() {
        String outcome = request.getParameter("esito");
        return switch (outcome == null ? "" : outcome) {
            case "errore" -> "people.sign-in-wrong";
            case "attesa" -> "people.sign-in-locked";
            case "uscita" -> "people.sign-in-again";
            default -> null;
        };
    }

    public List<DemoPeople.Account> getDemoAccounts() {
        address.requireAtMost(1);
        return Settings.isDemo() ? DemoPeople.ACCOUNTS : List.of();
    }
}
