package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.calls.Criterion;
import org.ordito.ideazione.ranking.RankingCalculation;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.ideazione.ranking.RankingTable;
import org.ordito.people.Actor;
import org.ordito.web.text.PageText;

/** The published ranking of a call, for everybody. */
@Named
@RequestScoped
public class PublicRankingPage {

    @Inject
    private Actor actor;

    @Inject
    private RankingDesk desk;

    @Inject
    private PageText text;

    private RankingTable table;

    /** The ranking of the call that the address names. */
    public RankingTable table(String slug) {
        if (table == null) {
            table = desk.publicTable(actor, slug);
        }
        return table;
    }

    /** A tie break in words. */
    public String tieBreak(String rule) {
        return switch (rule) {
            case RankingCalculation.SENT -> text.of("ranking.page.tie-sent");
            case RankingCalculation.DRAW -> table.drawSeed() == null ? text.of("ranking.page.tie-draw")
                    : text.of("ranking.page.tie-drawn", table.slug(), table.drawSeed());
            default -> text.of("ranking.page.tie-criterion", table.criteria().stream().filter(c -> c.getCode().equals(rule))
                    .map(Criterion::getTitle).findFirst().orElse(rule));
        };
    }
}
