package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.ideazione.ranking.OutcomeSheet;
import org.ordito.ideazione.ranking.ReviewDesk;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** An applicant reads the outcome of the own application and may ask for a review. */
@Named
@RequestScoped
public class ReviewRequestPage {

    @Inject
    private Actor actor;

    @Inject
    private ReviewDesk desk;

    @Inject
    private CaseInAddress here;

    private OutcomeSheet sheet;
    private String words;

    public OutcomeSheet getSheet() {
        if (sheet == null) {
            sheet = desk.outcome(actor, here.number());
        }
        return sheet;
    }

    public void request() throws IOException {
        desk.requestReview(actor, here.number(), words);
        here.leave("review-request", "ranking.page.requested");
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
