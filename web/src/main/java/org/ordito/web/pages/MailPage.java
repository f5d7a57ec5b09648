package org.ordito.web.pages;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.notifications.Outbox;
import org.ordito.notifications.OutboxMessage;
import org.ordito.platform.NotFound;
import org.ordito.platform.Settings;
import org.ordito.platform.Slice;

/** {@code /demo/mail}: what the portal wrote to people, for a demonstration that has no mail server. */
@Named
@RequestScoped
public class MailPage {

    @Inject
    private Outbox outbox;

    @Inject
    private HttpServletRequest request;

    private Slice<OutboxMessage> slice;

    @PostConstruct
    void read() {
        if (!Settings.isDemo()) {
            throw new NotFound("/demo/mail");
        }
        slice = outbox.newest(request.getParameter("dopo"));
    }

    public List<OutboxMessage> getMessages() {
        return slice.items();
    }

    public String getNextAddress() {
        return slice.next() == null ? null : "/demo/mail?dopo=" + slice.next();
    }
}
