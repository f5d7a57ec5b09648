package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.ideazione.ranking.RankingDraft;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.web.ideazione.CaseInAddress;

/** An officer sees what is still missing, and computes the ranking. */
@Named
@RequestScoped
public class RankingPage {

    @Inject
    private Actor actor;

    @Inject
    private RankingDesk desk;

    @Inject
    private CaseInAddress here;

    private RankingDraft draft;
    private String minutes;
    private String drawSeed;
    private Integer version;

    public RankingDraft getDraft() {
        if (draft == null) {
            draft = desk.draft(actor, here.number());
            minutes = draft.minutes();
        }
        return draft;
    }

    public void compute() throws IOException {
        desk.compute(actor, here.number(), getVersion(), minutes, drawSeed);
        here.leave("ranking-publication", "ranking.page.computed");
    }

    public boolean isComputing() {
        return getDraft().isWaiting() && actor.is(Role.OFFICER);
    }

    /** The version of the last ranking that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getDraft().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
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
