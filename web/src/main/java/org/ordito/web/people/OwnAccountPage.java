package org.ordito.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.accounts.NewPassword;
import org.ordito.accounts.OwnAccountDesk;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.web.pages.Address;
import org.ordito.web.security.SignInAttempts;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.PageText;

/** {@code /il-mio-account}: everybody says in which language they are written to, and changes their password. */
@Named
@RequestScoped
public class OwnAccountPage {

    @Inject
    private Actor actor;

    @Inject
    private OwnAccountDesk desk;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PageText text;

    @Inject
    private Address address;

    private String language;
    private String current;
    private String password;
    private String again;

    @PostConstruct
    void read() {
        address.requireAtMost(1);
    }

    /** From now on messages are in the chosen language. */
    public void choose() throws IOException {
        desk.choose(actor, Locale.forLanguageTag(language));
        Messages.addFlashGlobalInfo(text.of("people.own.language-chosen." + language));
        Faces.redirect("/il-mio-account");
    }

    /** Counts as a failed sign-in until it succeeds, so that whoever finds an open session cannot try passwords without end. */
    public void change() throws IOException {
        if (attempts.isLocked(actor.username())) {
            throw new RuleViolation("accounts.password-wait");
        }
        attempts.failed(actor.username());
        desk.change(actor, new NewPassword(current, password, again));
        attempts.succeeded(actor.username());
        signedIn.passwordChanged();
        Messages.addFlashGlobalInfo(text.of("people.own.changed"));
        Faces.redirect("/il-mio-account");
    }

    public String getLanguage() {
        if (language == null) {
            language = desk.language(actor).getLanguage();
        }
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
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
