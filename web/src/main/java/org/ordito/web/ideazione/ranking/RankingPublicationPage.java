package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.ranking.RankingDecision;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** The manager publishes a ranking or sends it back; the office reads it with its minutes. */
@Named
@RequestScoped
public class RankingPublicationPage {

    @Inject
    private Actor actor;

    @Inject
    private RankingDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String slug;

    private RankingDecision decision;
    private String reason;

    public RankingDecision getDecision() {
        if (decision == null) {
            if (slug == null) {
                throw new NotFound("ranking");
            }
            decision = desk.decision(actor, slug);
        }
        return decision;
    }

    public void publish() throws IOException {
        desk.publish(actor, slug);
        Messages.addFlashGlobalInfo(text.of("ranking.page.published"));
        Faces.redirect("/app/ideazione/ranking-publication.xhtml?number=" + slug);
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, slug, reason);
        Messages.addFlashGlobalInfo(text.of("ranking.page.sent-back"));
        Faces.redirect("/scrivania");
    }

    public boolean isDeciding() {
        return getDecision().isWaiting() && actor.is(Role.MANAGER);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
