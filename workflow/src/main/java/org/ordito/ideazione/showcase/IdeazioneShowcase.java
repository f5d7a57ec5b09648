package org.ordito.ideazione.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.CallFact;
import org.ordito.calls.Funding;
import org.ordito.calls.Highlight;
import org.ordito.calls.Showcase;
import org.ordito.calls.Term;
import org.ordito.ideazione.IdeazioneCallTemplate;
import org.ordito.ideazione.PublicIdea;
import org.ordito.ideazione.PublicIdeas;
import org.ordito.ideazione.ranking.Rankings;

/** What IdeAzione shows on the public pages: the money of a call, its ranking, the newest ideas. */
@ApplicationScoped
public class IdeazioneShowcase implements Showcase {

    private static final int IDEAS = 6;
    private static final List<Term> TERMS = List.of(Term.ADMISSIBILITY, Term.INTEGRATION, Term.PANEL, Term.EVALUATION, Term.REVIEW,
            Term.COACHING, Term.SESSION_CONFIRMATION, Term.PLAN, Term.APPROVAL);

    @Inject
    private PublicIdeas ideas;

    @Inject
    private Rankings rankings;

    @Override
    public String programme() {
        return IdeazioneCallTemplate.PROGRAMME;
    }

    @Override
    public List<CallFact> facts(Call call) {
        Funding funding = call.getFunding();
        return List.of(CallFact.of("calls.budget", "calls.fact", funding.getGrantsBudget()),
                CallFact.of("calls.coaching-budget", "calls.fact", funding.getCoachingBudget()),
                CallFact.of("calls.share", "calls.share-text", funding.getMaxSharePercent()),
                CallFact.of("calls.places", "calls.fact", call.getSelection().getCoachedPlaces()));
    }

    @Override
    public List<Term> terms() {
        return TERMS;
    }

    @Override
    public String applicationAddress(Call call) {
        return "/app/ideazione/draft.xhtml?call=" + call.getSlug();
    }

    @Override
    public boolean offersSelfCheck() {
        return true;
    }

    @Override
    public boolean isRankingPublished(Call call) {
        return rankings.published(call.id()).isPresent();
    }

    @Override
    public List<Highlight> highlights() {
        return ideas.newest(null, null, null).items().stream().limit(IDEAS).map(IdeazioneShowcase::highlight).toList();
    }

    private static Highlight highlight(PublicIdea idea) {
        return new Highlight("/idee/" + idea.getNumber(), idea.getTitle(), idea.getSummary(),
                List.of("application.field." + idea.getField(), "application.quarter." + idea.getQuarter()));
    }

    @Override
    public String highlightsAddress() {
        return "/idee";
    }
}
