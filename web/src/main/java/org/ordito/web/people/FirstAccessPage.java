package org.ordito.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.ordito.accounts.FirstAdministratorDesk;
import org.ordito.people.Actor;
import org.ordito.web.pages.Address;

/** {@code /primo-accesso}: whoever has the code from the console becomes the administrator of a portal without people. */
@Named
@RequestScoped
public class FirstAccessPage {

    @Inject
    private Actor actor;

    @Inject
    private FirstAdministratorDesk desk;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    private final AccountFields fields = new AccountFields();

    private String code;
    private String password;
    private String again;

    @PostConstruct
    void read() {
        address.requireAtMost(1);
        code = request.getParameter("codice");
    }

    public void enter() throws IOException {
        desk.enter(actor, code == null ? null : code.strip(), fields.account(), password, again);
        Faces.redirect("/primo-accesso?esito=fatto");
    }

    /** Whether the account has just been made. */
    public boolean isDone() {
        return "fatto".equals(request.getParameter("esito"));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public AccountFields getFields() {
        return fields;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
