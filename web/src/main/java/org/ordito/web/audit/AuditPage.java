package org.ordito.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.audit.AuditDesk;
import org.ordito.audit.AuditEvent;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** The trail, newest first, of one case or of all. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private Actor actor;

    @Inject
    private AuditDesk desk;

    @Inject
    @Param(name = "subject")
    private String subject;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<AuditEvent> events;

    @PostConstruct
    void read() {
        subject = subject == null || subject.isBlank() ? null : subject.strip();
        events = desk.events(actor, subject, after != null && after.matches("\\d{1,18}") ? after : null);
    }

    public String getSubject() {
        return subject;
    }

    public List<AuditEvent> getEvents() {
        return events.items();
    }

    /** The trail of one case alone. */
    public String addressOf(String which) {
        return "/app/audit.xhtml?subject=" + (which == null ? "" : URLEncoder.encode(which, StandardCharsets.UTF_8));
    }

    public String getNextAddress() {
        return events.next() == null ? null : addressOf(subject) + "&after=" + events.next();
    }
}
