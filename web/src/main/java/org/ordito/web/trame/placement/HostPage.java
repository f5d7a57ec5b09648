package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.placement.Host;
import org.ordito.trame.placement.HostContent;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.PlacementTerms;
import org.ordito.trame.placement.Quarter;
import org.ordito.web.documents.ChosenFile;
import org.ordito.web.text.PageText;

/** One host: with a code in the address the host to read or change; without one, a new host. */
@Named
@RequestScoped
public class HostPage {

    @Inject
    private Actor actor;

    @Inject
    private HostDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String code;

    private Host host;
    private HostContent content;
    private Map<String, String> words;
    private Integer employees;
    private LocalDate conventionFrom;
    private LocalDate conventionTo;
    private List<Choice> crafts;
    private List<Choice> tutors;
    private Integer version;
    private Part file;

    public boolean isNew() {
        return code == null;
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    /** Null while a new one is written. */
    public Host getHost() {
        if (host == null && code != null) {
            host = desk.open(actor, code);
        }
        return host;
    }

    private HostContent read() {
        if (content == null) {
            content = isNew() ? new HostContent(null, null, null, null, null, null, Set.of(), Set.of(), null, null, null) : getHost().getContent();
            employees = content.employees();
            conventionFrom = content.conventionFrom();
            conventionTo = content.conventionTo();
        }
        return content;
    }

    public void save() throws IOException {
        HostContent written = new HostContent(words.get("name"), words.get("address"), words.get("quarter"), employees, words.get("phone"), words.get("email"),
                Choices.craftsIn(crafts), Choices.keysIn(getTutors()), words.get("conventionNumber"), conventionFrom, conventionTo);
        if (isNew()) {
            leave(desk.add(actor, written), "placements.host.added");
        } else {
            desk.write(actor, code, getVersion(), written);
            leave(code, "placements.host.saved");
        }
    }

    public void send() throws IOException {
        if (!ChosenFile.isThere(file)) {
            throw new RuleViolation("submission.page.no-file").at("file");
        }
        desk.fileConvention(actor, code, file.getSubmittedFileName(), file.getInputStream());
        leave(code, "placements.host.filed");
    }

    private void leave(String number, String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect("/app/trame/host.xhtml?number=" + number);
    }

    /** The texts of the form, by field. */
    public Map<String, String> getWords() {
        if (words == null) {
            HostContent known = read();
            words = new HashMap<>();
            words.put("name", known.name());
            words.put("address", known.address());
            words.put("quarter", known.quarter());
            words.put("phone", known.phone());
            words.put("email", known.email());
            words.put("conventionNumber", known.conventionNumber());
        }
        return words;
    }

    public List<Choice> getCrafts() {
        if (crafts == null) {
            crafts = Choices.crafts(read().crafts(), text);
        }
        return crafts;
    }

    public List<Choice> getTutors() {
        if (tutors == null) {
            tutors = desk.tutors(actor).stream().map(person -> new Choice(person.getUsername(), person.getName(), read().tutors().contains(person.getUsername()))).toList();
        }
        return tutors;
    }

    public List<Quarter> getQuarters() {
        return desk.quarters(actor);
    }

    public PlacementTerms getTerms() {
        return desk.terms(actor);
    }

    /** The version of the host that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(isNew() ? 0 : getHost().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public Integer getEmployees() {
        read();
        return employees;
    }

    public void setEmployees(Integer employees) {
        read();
        this.employees = employees;
    }

    public LocalDate getConventionFrom() {
        read();
        return conventionFrom;
    }

    public void setConventionFrom(LocalDate conventionFrom) {
        read();
        this.conventionFrom = conventionFrom;
    }

    public LocalDate getConventionTo() {
        read();
        return conventionTo;
    }

    public void setConventionTo(LocalDate conventionTo) {
        read();
        this.conventionTo = conventionTo;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
