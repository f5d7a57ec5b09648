package org.ordito.web.ideazione.arrivals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.ideazione.ranking.PaperReview;
import org.ordito.ideazione.ranking.PaperReviewDesk;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** A review request that came on paper or by PEC, as the office enters it. */
@Named
@RequestScoped
public class ArrivedReviewPage {

    @Inject
    private Actor actor;

    @Inject
    private PaperReviewDesk desk;

    @Inject
    private CaseInAddress here;

    private final DeliveryForm delivery = new DeliveryForm();
    private String words;
    private PaperReview opened;

    public void enter() throws IOException {
        desk.enter(actor, here.number(), delivery.written(), words);
        here.leave("later-arrival", "arrivals.page.review-entered");
    }

    public PaperReview getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    public DeliveryForm getDelivery() {
        return delivery;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
