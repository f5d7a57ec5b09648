package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.ranking.OutcomeSheet;
import org.ordito.ideazione.ranking.ReviewDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** An applicant reads the outcome of the own application and may ask for a review. */
@Named
@RequestScoped
public class ReviewRequestPage {

    @Inject
    private Actor actor;

    @Inject
    private ReviewDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private OutcomeSheet sheet;
    private String words;

    public OutcomeSheet getSheet() {
        if (sheet == null) {
            if (number == null) {
                throw new NotFound("review request");
            }
            sheet = desk.outcome(actor, number);
        }
        return sheet;
    }

    public void request() throws IOException {
        desk.requestReview(actor, number, words);
        Messages.addFlashGlobalInfo(text.of("ranking.page.requested"));
        Faces.redirect("/app/ideazione/review-request.xhtml?number=" + number);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
