package org.ordito.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.ordito.audit.AuditDesk;
import org.ordito.audit.AuditEvent;
import org.ordito.audit.AuditFilter;
import org.ordito.audit.AuditWords;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.web.text.Language;

/** The trail, newest first: all of it, or what concerns a case, a person or one kind of deed. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private Actor actor;

    @Inject
    private AuditDesk desk;

    @Inject
    private Language language;

    @Inject
    @Param(name = "subject")
    private String subject;

    @Inject
    @Param(name = "person")
    private String person;

    @Inject
    @Param(name = "action")
    private String action;

    @Inject
    @Param(name = "after")
    private String after;

    private AuditFilter filter;
    private Slice<AuditEvent> events;
    private Map<String, String> principals;

    @PostConstruct
    void read() {
        filter = new AuditFilter(given(subject), given(person), given(action));
        events = desk.events(actor, filter, after != null && after.matches("\\d{1,18}") ? after : null);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public AuditFilter getFilter() {
        return filter;
    }

    /** Everything that can be asked for, as it is recorded. */
    public List<String> getActions() {
        return AuditWords.actions(language.getLocale());
    }

    public List<AuditEvent> getEvents() {
        return events.items();
    }

    /** The name of the person for whom something was done, with the account. */
    public String principal(AuditEvent event) {
        if (principals == null) {
            principals = desk.principals(actor, events.items());
        }
        String name = principals.get(event.getOnBehalfOf());
        return name == null ? event.getOnBehalfOf() : name + " (" + event.getOnBehalfOf() + ")";
    }

    /** The trail of one case alone. */
    public String addressOf(String which) {
        return "/app/audit.xhtml?subject=" + (which == null ? "" : URLEncoder.encode(which, StandardCharsets.UTF_8));
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getNextAddress() {
        return events.next() == null ? null : addressOf(filter.subject()) + parameter("person", filter.person())
                + parameter("action", filter.action()) + "&after=" + events.next();
    }
}
