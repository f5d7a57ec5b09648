package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.ideazione.ranking.RankingDecision;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.web.ideazione.CaseInAddress;

/** The manager publishes a ranking or sends it back; the office reads it with its minutes. */
@Named
@RequestScoped
public class RankingPublicationPage {

    @Inject
    private Actor actor;

    @Inject
    private RankingDesk desk;

    @Inject
    private CaseInAddress here;

    private RankingDecision decision;
    private String reason;
    private Integer version;

    public RankingDecision getDecision() {
        if (decision == null) {
            decision = desk.decision(actor, here.number());
        }
        return decision;
    }

    public void publish() throws IOException {
        desk.publish(actor, here.number(), getVersion());
        here.leave("ranking-publication", "ranking.page.published");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, here.number(), getVersion(), reason);
        here.leaveToDesk("ranking.page.sent-back");
    }

    public boolean isDeciding() {
        return getDecision().isWaiting() && actor.is(Role.MANAGER);
    }

    /** The version of the ranking that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getDecision().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
