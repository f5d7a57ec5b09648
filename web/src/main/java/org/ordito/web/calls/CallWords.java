package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.calls.Call;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.calls.Term;
import org.ordito.web.text.PageText;

/** What a page that shows a call has to say in words. */
@Named("callText")
@RequestScoped
public class CallWords {

    @Inject
    private PageText text;

    /** What breaks a tie: a criterion's title, the order of sending, the public draw. */
    public String tieBreak(Call call, String code) {
        return call.criteria(Phase.IDEA).stream().filter(c -> c.getCode().equals(code)).map(Criterion::getTitle).findFirst()
                .orElseGet(() -> text.of("calls.tie-break." + code));
    }

    public Term[] getTerms() {
        return Term.values();
    }
}
