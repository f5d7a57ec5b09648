package org.ordito.web.trame.followup;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.ParticipantRecord;
import org.ordito.web.text.PageText;

/** What somebody says about themselves when a course begins; the coordinator writes it for who has no account, and does not read it. */
@Named("entryPage")
@RequestScoped
public class EntryPage {

    @Inject
    private Actor actor;

    @Inject
    private FollowupDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private ParticipantRecord record;
    private EntryForm form;

    public void save() throws IOException {
        desk.sayEntry(actor, number, getForm().answers());
        Messages.addFlashGlobalInfo(text.of("followup.entry.saved"));
        Faces.redirect(isOffice() ? "/app/trame/outcomes.xhtml?number=" + getRecord().getCourse().getSlug() : "/app/trame/entry.xhtml?number=" + number);
    }

    public ParticipantRecord getRecord() {
        if (record == null) {
            if (number == null) {
                throw new NotFound("number");
            }
            record = desk.open(actor, number);
        }
        return record;
    }

    public EntryForm getForm() {
        if (form == null) {
            getRecord();
            form = new EntryForm(desk.entry(actor, number));
        }
        return form;
    }

    public boolean isOffice() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    /** The frame of the page: a citizen's for who it is about, the office's for the coordinator. */
    public String getTemplate() {
        return isOffice() ? "/WEB-INF/templates/office.xhtml" : "/WEB-INF/templates/page.xhtml";
    }
}
