package org.ordito.web.protocol;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.protocol.DailyRegister;
import org.ordito.protocol.ProtocolDesk;
import org.ordito.web.text.PageText;

/** The registers of the past days, newest first. */
@Named
@RequestScoped
public class ProtocolDaysPage {

    private static final String ADDRESS = "/app/protocol/days.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private ProtocolDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<DailyRegister> days;
    private boolean anyMissing;

    @PostConstruct
    void read() {
        days = desk.days(actor, after);
        anyMissing = desk.isAnyMissing(actor);
    }

    /** Makes those that are missing now, without waiting for the timer. */
    public void make() throws IOException {
        int made = desk.makeMissing(actor);
        Messages.addFlashGlobalInfo(text.of("protocol.page.days-made", made));
        Faces.redirect(ADDRESS);
    }

    public List<DailyRegister> getDays() {
        return days.items();
    }

    public boolean isAnyMissing() {
        return anyMissing;
    }

    public String getNextAddress() {
        return days.next() == null ? null : ADDRESS + "?after=" + days.next();
    }
}
