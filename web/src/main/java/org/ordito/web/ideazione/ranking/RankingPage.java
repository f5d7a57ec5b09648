package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.ideazione.ranking.RankingDraft;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** An officer sees what is still missing, and computes the ranking. */
@Named
@RequestScoped
public class RankingPage {

    @Inject
    private Actor actor;

    @Inject
    private RankingDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String slug;

    private RankingDraft draft;
    private String minutes;
    private String drawSeed;

    public RankingDraft getDraft() {
        if (draft == null) {
            if (slug == null) {
                throw new NotFound("ranking");
            }
            draft = desk.draft(actor, slug);
            minutes = draft.minutes();
        }
        return draft;
    }

    public void compute() throws IOException {
        desk.compute(actor, slug, minutes, drawSeed);
        Messages.addFlashGlobalInfo(text.of("ranking.page.computed"));
        Faces.redirect("/app/ideazione/ranking-publication.xhtml?number=" + slug);
    }

    public boolean isComputing() {
        return getDraft().isWaiting() && actor.is(Role.OFFICER);
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getDrawSeed() {
        return drawSeed;
    }

    public void setDrawSeed(String drawSeed) {
        this.drawSeed = drawSeed;
    }
}
