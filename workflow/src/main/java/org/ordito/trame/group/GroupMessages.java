package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.VirusFound;
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.LinkCode;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Words;

/** What is written to the people of a group, to its expert and to the lab. Reasons, notes and numbers stand on the pages only. */
@ApplicationScoped
class GroupMessages {

    private static final String PAGE = "/app/trame/group.xhtml?number=";
    private static final String CASE = "/app/trame/group-case.xhtml?number=";
    private static final String INVITATION = "/app/trame/group-invitation.xhtml?code=";

    @Inject
    private Groups groups;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** In the language of whoever invites: nobody knows who reads it. */
    void invited(LabGroup group, Actor by, EmailAddress to, LinkCode code, GroupInvitation invitation) {
        outbox.sendToAddress(to.text(), people.named(by.username()).getLanguage(), group.getNumber(), "group.mail.invited", group.getName(), by.name(),
                Words.link(INVITATION + code.text()), Words.day(invitation.getExpiresAt()));
    }

    void joined(LabGroup group, Actor who) {
        outbox.send(people.named(group.getSpokesperson()), group.getNumber(), "group.mail.joined", group.getName(), page(group), who.name());
    }

    void left(LabGroup group, Actor who) {
        outbox.send(people.named(group.getSpokesperson()), group.getNumber(), "group.mail.left", group.getName(), page(group), who.name());
    }

    void speaksNow(LabGroup group) {
        tellMembers(group, "spokesperson", people.named(group.getSpokesperson()).getName());
    }

    /** The coordinators find it on their work list; the members know by when they are answered. */
    void proposed(LabGroup group) {
        tellMembers(group, "proposed", Words.day(group.getDecideBy()));
    }

    void declined(LabGroup group) {
        tellMembers(group, "declined");
    }

    void takenOn(LabGroup group) {
        tellMembers(group, "taken-on", expertName(group));
        tellExpert(group);
    }

    void tellExpert(LabGroup group) {
        outbox.send(people.named(group.getExpert()), group.getNumber(), "group.mail.expert", group.getName(), officePage(group));
    }

    void expertChanged(LabGroup group) {
        tellMembers(group, "expert-changed", expertName(group));
        tellExpert(group);
    }

    void formChosen(LabGroup group) {
        tellMembers(group, "form-chosen", Words.of("group.form." + group.getChoice().getForm()));
        outbox.send(people.named(group.getExpert()), group.getNumber(), "group.mail.expert-form", group.getName(), officePage(group),
                Words.of("group.form." + group.getChoice().getForm()));
    }

    /** The members have done their part of something: its expert looks at it. */
    void itemDone(LabGroup group, ChecklistItem item) {
        outbox.send(people.named(group.getExpert()), group.getNumber(), "group.mail.item-done", group.getName(), officePage(group), title(item));
    }

    void itemReturned(LabGroup group, ChecklistItem item) {
        tellMembers(group, "item-returned", title(item));
    }

    void ready(LabGroup group) {
        tellMembers(group, "ready");
    }

    void sessionLogged(LabGroup group, GroupSession session) {
        tellMembers(group, "session", Words.day(session.getDate()), session.getMinutes());
    }

    void sessionContested(LabGroup group, int ordinal) {
        outbox.send(people.named(group.getExpert()), group.getNumber(), "group.mail.contested", group.getName(), officePage(group), ordinal);
    }

    void founded(LabGroup group) {
        tellMembers(group, "founded", group.getFoundation().getName(), Words.day(group.getNextReportOn()));
    }

    void registered(LabGroup group) {
        tellMembers(group, "registered", Words.day(group.getFoundation().getDeedOn().plusMonths(GroupReport.MONTHS.get(0))));
    }

    void reportOpened(LabGroup group, GroupReport report) {
        tellMembers(group, "report", report.getMonths(), Words.day(report.getDueAt()));
    }

    void reportLate(LabGroup group) {
        tellMembers(group, "report-late", group.newestReport().getMonths());
    }

    void reportAnswered(LabGroup group) {
        tellMembers(group, "report-answered");
    }

    void closed(LabGroup group) {
        tellMembers(group, "closed");
    }

    void dissolved(LabGroup group) {
        tellMembers(group, "dissolved");
        if (group.getExpert() == null) {
            return;
        }
        outbox.send(people.named(group.getExpert()), group.getNumber(), "group.mail.dissolved-expert", group.getName(), officePage(group));
    }

    void carried(LabGroup group, String call) {
        tellMembers(group, "carried", call, people.named(group.getSpokesperson()).getName());
    }

    /** There is a virus in one of its documents: with it nothing is confirmed. */
    void virus(@Observes VirusFound found) {
        groups.with(found.document()).forEach(entry -> tellMembers(entry.group(), "infected", title(entry.getItem()), found.document().getFilename()));
    }

    private void tellMembers(LabGroup group, String what, Object... more) {
        Object[] all = new Object[more.length + 2];
        all[0] = group.getName();
        all[1] = page(group);
        System.arraycopy(more, 0, all, 2, more.length);
        List<String> accounts = group.getMembers().stream().map(GroupMember::getUsername).toList();
        outbox.sendToEach(accounts, group.getNumber(), "group.mail." + what, all);
    }

    private String expertName(LabGroup group) {
        return people.find(group.getExpert()).filter(person -> person.getRoles().contains(Role.COACH)).map(Person::getName).orElse(group.getExpert());
    }

    private static Words title(ChecklistItem item) {
        return Words.of("group.item." + item);
    }

    private static Words page(LabGroup group) {
        return Words.link(PAGE + group.getNumber());
    }

    private static Words officePage(LabGroup group) {
        return Words.link(CASE + group.getNumber());
    }
}
