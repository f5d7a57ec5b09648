package org.ordito.web.protocol;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.protocol.ProtocolDesk;
import org.ordito.protocol.ProtocolEntry;
import org.ordito.protocol.ProtocolFilter;

/** The protocol register, newest first, by day, number, case and text. */
@Named
@RequestScoped
public class ProtocolPage {

    private static final String ADDRESS = "/app/protocol/register.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private ProtocolDesk desk;

    @Inject
    private HttpServletRequest request;

    private ProtocolFilter filter;
    private Slice<ProtocolEntry> entries;

    @PostConstruct
    void read() {
        filter = ProtocolQuery.of(request);
        String after = request.getParameter("after");
        entries = desk.lines(actor, filter, after == null || after.isBlank() ? null : after);
    }

    public ProtocolFilter getFilter() {
        return filter;
    }

    public List<ProtocolEntry> getEntries() {
        return entries.items();
    }

    public String getNextAddress() {
        return entries.next() == null ? null : ADDRESS + ProtocolQuery.write(filter) + "&after=" + ProtocolQuery.encoded(entries.next());
    }
}
