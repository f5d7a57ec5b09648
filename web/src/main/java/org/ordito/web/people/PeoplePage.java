package org.ordito.web.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.ordito.accounts.PeopleDesk;
import org.ordito.accounts.PersonLine;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.web.text.PageText;

/** Everybody with an account, by username. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private Actor actor;

    @Inject
    private PeopleDesk desk;

    @Inject
    private PageText words;

    @Inject
    @Param(name = "text")
    private String text;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<PersonLine> people;

    @PostConstruct
    void read() {
        text = text == null || text.isBlank() ? null : text.strip();
        people = desk.list(actor, text, after);
    }

    public String getText() {
        return text;
    }

    public List<PersonLine> getPeople() {
        return people.items();
    }

    public String rolesOf(PersonLine person) {
        return person.roles().stream().sorted().map(role -> words.of("work.role." + role)).collect(Collectors.joining(", "));
    }

    public String getNextAddress() {
        return people.next() == null ? null : "/app/people/list.xhtml?text=" + encoded(text) + "&after=" + encoded(people.next());
    }

    private static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
