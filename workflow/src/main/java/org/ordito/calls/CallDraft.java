package org.ordito.calls;

import java.util.List;

/** Everything that an officer writes in a call, but for its annexes, which are files. */
public record CallDraft(CallText text, CallDates dates, Funding funding, Participation participation, Selection selection, Terms terms,
        List<Criterion> criteria, ApplicationForm form, List<Article> articles, List<Requirement> requirements) {

    /** What a call says now. */
    public static CallDraft of(Call call) {
        return new CallDraft(call.getText(), call.getDates(), call.getFunding(), call.getParticipation(), call.getSelection(),
                call.getTerms(), call.getCriteria(), call.getForm(), call.getArticles(), call.getRequirements());
    }

    /** The same with another text. */
    public CallDraft with(CallText newText) {
        return new CallDraft(newText, dates, funding, participation, selection, terms, criteria, form, articles, requirements);
    }

    /** The same with other dates. */
    public CallDraft with(CallDates newDates) {
        return new CallDraft(text, newDates, funding, participation, selection, terms, criteria, form, articles, requirements);
    }

    /** The same with other money. */
    public CallDraft with(Funding newFunding) {
        return new CallDraft(text, dates, newFunding, participation, selection, terms, criteria, form, articles, requirements);
    }

    /** The same for other applicants. */
    public CallDraft with(Participation newParticipation) {
        return new CallDraft(text, dates, funding, newParticipation, selection, terms, criteria, form, articles, requirements);
    }

    /** The same with another way of judging. */
    public CallDraft with(Selection newSelection, List<Criterion> newCriteria) {
        return new CallDraft(text, dates, funding, participation, newSelection, terms, newCriteria, form, articles, requirements);
    }

    /** The same with other terms. */
    public CallDraft with(Terms newTerms) {
        return new CallDraft(text, dates, funding, participation, selection, newTerms, criteria, form, articles, requirements);
    }

    /** The same with another form. */
    public CallDraft with(ApplicationForm newForm) {
        return new CallDraft(text, dates, funding, participation, selection, terms, criteria, newForm, articles, requirements);
    }

    /** The same with other articles. */
    public CallDraft withArticles(List<Article> newArticles) {
        return new CallDraft(text, dates, funding, participation, selection, terms, criteria, form, newArticles, requirements);
    }

    /** The same with other things to check. */
    public CallDraft withRequirements(List<Requirement> newRequirements) {
        return new CallDraft(text, dates, funding, participation, selection, terms, criteria, form, articles, newRequirements);
    }

    /** Writes all of it into a draft call. */
    void writeTo(Call call) {
        call.describe(text, articles);
        call.schedule(dates);
        call.fund(funding);
        call.admit(participation);
        call.ask(form);
        call.judgeBy(selection, terms, criteria);
        call.require(requirements);
    }
}
