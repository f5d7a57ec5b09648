package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.submission.CoAuthorDesk;
import org.ordito.ideazione.submission.DraftAccess;
import org.ordito.ideazione.submission.DraftTeam;
import org.ordito.people.Actor;
import org.ordito.web.text.PageText;

/** Who works on a draft, who is invited to, and who answered what and when. */
@Named
@RequestScoped
public class TeamPage {

    private static final String PAGE = "/app/ideazione/team.xhtml?draft=";

    @Inject
    private Actor actor;

    @Inject
    private CoAuthorDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "draft")
    private String draftId;

    @Inject
    @Param(name = "after")
    private String after;

    @Inject
    @Param(name = "person")
    private String person;

    @Inject
    @Param(name = "access")
    private String newAccess;

    @Inject
    @Param(name = "invitation")
    private String invitation;

    private DraftTeam team;
    private String email;
    private DraftAccess access = DraftAccess.EDIT;

    public DraftTeam getTeam() {
        if (team == null) {
            team = desk.team(actor, id(), after != null && after.matches("\\d{1,18}") ? after : null);
        }
        return team;
    }

    public void invite() throws IOException {
        desk.invite(actor, id(), email, access);
        stay("submission.team.invited", email);
    }

    public void takeBack() throws IOException {
        desk.takeBack(actor, id(), String.valueOf(invitation));
        stay("submission.team.taken-back");
    }

    /** Gives a co-author the other access. */
    public void change() throws IOException {
        desk.change(actor, id(), String.valueOf(person), "READ".equals(newAccess) ? DraftAccess.READ : DraftAccess.EDIT);
        stay("submission.team.changed");
    }

    public void remove() throws IOException {
        desk.remove(actor, id(), String.valueOf(person));
        stay("submission.team.removed");
    }

    private void stay(String key, Object... arguments) throws IOException {
        Messages.addFlashGlobalInfo(text.of(key, arguments));
        Faces.redirect(PAGE + draftId);
    }

    /** The draft itself, where it was left. */
    public String getDraftAddress() {
        return DraftPage.address(id(), getTeam().draft().getStep());
    }

    public DraftAccess[] getAccesses() {
        return DraftAccess.values();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String value) {
        email = value;
    }

    public DraftAccess getAccess() {
        return access;
    }

    public void setAccess(DraftAccess value) {
        access = value;
    }

    private UUID id() {
        return DraftPage.readId(draftId);
    }
}
