package org.ordito.web.mandates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.calls.Call;
import org.ordito.calls.CallState;
import org.ordito.mandates.Mandate;
import org.ordito.mandates.MandateDesk;
import org.ordito.mandates.NewPerson;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.web.text.PageText;

/** Somebody comes to the desk: for which call, and who they are. */
@Named
@RequestScoped
public class NewMandatePage {

    @Inject
    private Actor actor;

    @Inject
    private MandateDesk desk;

    @Inject
    private PageText text;

    private List<Call> calls;
    private String call;
    private String account;
    private String name;
    private String taxCode;
    private String email;
    private String phone;
    private String language = Text.ITALIAN.getLanguage();

    @PostConstruct
    void read() {
        calls = desk.calls(actor);
        List<Call> open = calls.stream().filter(each -> each.getState() == CallState.OPEN).toList();
        if (open.size() == 1) {
            call = open.get(0).getSlug();
        }
    }

    public void prepare() throws IOException {
        boolean hasAccount = isWritten(account);
        if (hasAccount && Stream.of(name, taxCode, email).anyMatch(NewMandatePage::isWritten)) {
            throw new RuleViolation("mandates.which").at("account");
        }
        Mandate mandate = hasAccount ? desk.prepareFor(actor, call, account, phone)
                : desk.prepareFor(actor, call, NewPerson.typed(name, taxCode, email, phone, Locale.forLanguageTag(language)));
        Messages.addFlashGlobalInfo(text.of("mandates.page.prepared", mandate.getPersonName()));
        Faces.redirect(MandatePage.address(mandate.getNumber()));
    }

    private static boolean isWritten(String field) {
        return field != null && !field.isBlank();
    }

    public List<Call> getCalls() {
        return calls;
    }

    public String getCall() {
        return call;
    }

    public void setCall(String call) {
        this.call = call;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTaxCode() {
        return taxCode;
    }

    public void setTaxCode(String taxCode) {
        this.taxCode = taxCode;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
