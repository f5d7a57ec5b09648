package org.ordito.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.accounts.BrokerIdentityDesk;
import org.ordito.accounts.NewAccount;
import org.ordito.accounts.PeopleDesk;
import org.ordito.accounts.PersonLine;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Settings;
import org.ordito.web.text.PageText;

/** One account: with a username in the address its roles, its password and its subject at the identity broker; without one, a new account. */
@Named
@RequestScoped
public class EditPersonPage {

    @Inject
    private Actor actor;

    @Inject
    private PeopleDesk desk;

    @Inject
    private BrokerIdentityDesk identities;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "username")
    private String account;

    private final AccountFields fields = new AccountFields();

    private PersonLine person;
    private List<RoleChoice> choices;
    private String broker;
    private String subject;
    private int version;
    private int workLeft;

    @PostConstruct
    void read() {
        person = account == null ? desk.blank(actor) : desk.person(actor, account);
        version = person.version();
        workLeft = isNew() ? 0 : desk.workLeft(actor, account);
        broker = Settings.broker().map(Settings.Broker::issuer).orElse("");
        subject = isNew() || broker.isEmpty() ? "" : identities.subject(actor, account);
        choices = Stream.of(Role.values()).map(role -> new RoleChoice(role, person.roles().contains(role))).toList();
    }

    public void add() throws IOException {
        NewAccount wanted = fields.account();
        String password = desk.add(actor, wanted, chosen());
        Messages.addFlashGlobalInfo(text.of("people.page.added", wanted.name(), password));
        show(wanted.username());
    }

    public void changeRoles() throws IOException {
        desk.changeRoles(actor, account, version, chosen());
        Messages.addFlashGlobalInfo(text.of("people.page.roles-changed"));
        show(account);
    }

    public void renewPassword() throws IOException {
        String password = desk.newPassword(actor, account);
        Messages.addFlashGlobalInfo(text.of("people.page.password-renewed", password));
        show(account);
    }

    public void changeSubject() throws IOException {
        identities.change(actor, account, version, subject);
        Messages.addFlashGlobalInfo(text.of(subject.isEmpty() ? "people.page.identity-removed" : "people.page.identity-saved"));
        show(account);
    }

    private static void show(String which) throws IOException {
        Faces.redirect("/app/people/edit.xhtml?username=" + which);
    }

    private Set<Role> chosen() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        choices.stream().filter(RoleChoice::isChosen).forEach(choice -> roles.add(choice.getRole()));
        return roles;
    }

    public boolean isNew() {
        return account == null;
    }

    /** How much waits for this person because of a role that they have no longer. */
    public int getWorkLeft() {
        return workLeft;
    }

    public PersonLine getPerson() {
        return person;
    }

    public List<RoleChoice> getChoices() {
        return choices;
    }

    /** The version of the account that the page was filled from. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** Address of the identity broker; empty when there is none. */
    public String getBroker() {
        return broker;
    }

    public String getSubject() {
        return subject;
    }

    /** @param subject empty for none */
    public void setSubject(String subject) {
        this.subject = Objects.requireNonNullElse(subject, "");
    }

    public AccountFields getFields() {
        return fields;
    }
}
