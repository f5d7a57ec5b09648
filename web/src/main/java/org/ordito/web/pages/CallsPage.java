package org.ordito.web.pages;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.calls.Call;
import org.ordito.calls.CallFact;
import org.ordito.calls.Calls;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.calls.Showcases;
import org.ordito.calls.Term;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.web.text.PageText;

/**
 * {@code /avvisi} lists the calls, {@code /avvisi/<slug>} shows one, {@code /avvisi/<slug>/graduatoria} its ranking, which
 * belongs to its programme: {@code /WEB-INF/<programme>/ranking.xhtml}.
 */
@Named
@RequestScoped
public class CallsPage {

    @Inject
    private Address address;

    @Inject
    private Calls calls;

    @Inject
    private Clock clock;

    @Inject
    private Showcases showcases;

    @Inject
    private PageText text;

    @Inject
    private HttpServletRequest request;

    private Call call;
    private Slice<Call> slice;
    private String view;

    @PostConstruct
    void read() {
        address.requireAtMost(3);
        String slug = address.part(1);
        if (slug == null) {
            slice = calls.published(request.getParameter("dopo"));
            view = "/WEB-INF/pages/calls.xhtml";
            return;
        }
        call = calls.find(slug).filter(found -> found.getState().isPublic()).orElseThrow(() -> new NotFound(slug));
        view = address.part(2) == null ? "/WEB-INF/pages/call.xhtml" : rankingView();
    }

    private String rankingView() {
        if (!"graduatoria".equals(address.part(2)) || !isRankingPublished()) {
            throw new NotFound(address.part(2));
        }
        return "/WEB-INF/" + call.getProgramme() + "/ranking.xhtml";
    }

    /** The view that answers this address. */
    public String getView() {
        return view;
    }

    /** The call in the address; null on the list. */
    public Call getCall() {
        return call;
    }

    public List<Call> getCalls() {
        return slice.items();
    }

    /** Where the next slice of the list begins; null at its end. */
    public String getNext() {
        return slice.next();
    }

    /** Whether an application sent now would be in time. */
    public boolean isOpenNow() {
        return call.accepts(clock.instant());
    }

    public boolean isRankingPublished() {
        return showcases.of(call).isRankingPublished(call);
    }

    /** Where one applies to the call. */
    public String getApplicationAddress() {
        return showcases.of(call).applicationAddress(call);
    }

    public List<CallFact> getFacts() {
        return showcases.of(call).facts(call);
    }

    /** What a fact says, in words. */
    public String value(CallFact fact) {
        return text.of(fact.text(), fact.arguments().stream().map(part -> part instanceof BigDecimal euro ? text.euro(euro) : part).toArray());
    }

    public List<Term> getTerms() {
        return showcases.of(call).terms();
    }

    public List<Criterion> getIdeaCriteria() {
        return call.criteria(Phase.IDEA);
    }

    public List<Criterion> getPlanCriteria() {
        return call.criteria(Phase.PLAN);
    }

    public int days(Term term) {
        return call.getTerms().get(term);
    }
}
