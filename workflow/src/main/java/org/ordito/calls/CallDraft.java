package org.ordito.calls;

import java.util.List;

/** Everything that an officer writes in a call, as one form. */
public record CallDraft(CallText text, CallDates dates, Funding funding, Selection selection, Terms terms, List<Criterion> criteria) {

    /** What a call says now. */
    public static CallDraft of(Call call) {
        return new CallDraft(
                new CallText(call.getTitle(), call.getSummary(), call.getAudience(), call.getCup(), call.getResponsibleOfficer()),
                new CallDates(call.getOpensAt(), call.getFaqClosesAt(), call.getClosesAt(), call.getDurationMonths()),
                call.getFunding(), call.getSelection(), call.getTerms(), call.getCriteria());
    }

    /** The same with other dates. */
    public CallDraft with(CallDates newDates) {
        return new CallDraft(text, newDates, funding, selection, terms, criteria);
    }

    /** Writes all of it into a draft call. */
    void writeTo(Call call) {
        call.describe(text.title(), text.summary(), text.audience(), text.cup(), text.responsibleOfficer());
        call.schedule(dates.opensAt(), dates.faqClosesAt(), dates.closesAt(), dates.durationMonths());
        call.fund(funding);
        call.judgeBy(selection, terms, criteria);
    }
}
