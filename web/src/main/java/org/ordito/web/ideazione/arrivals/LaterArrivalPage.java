package org.ordito.web.ideazione.arrivals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.ordito.ideazione.admissibility.IntegrationRequest;
import org.ordito.ideazione.admissibility.PaperAnswerDesk;
import org.ordito.ideazione.arrivals.LaterArrivalDesk;
import org.ordito.ideazione.arrivals.LaterCase;
import org.ordito.ideazione.ranking.PaperReview;
import org.ordito.ideazione.ranking.PaperReviewDesk;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;
import org.ordito.web.documents.ChosenFile;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** What somebody who applied on paper sends later: what can be entered now, and what was. */
@Named
@RequestScoped
public class LaterArrivalPage {

    @Inject
    private Actor actor;

    @Inject
    private LaterArrivalDesk desk;

    @Inject
    private PaperAnswerDesk answers;

    @Inject
    private PaperReviewDesk reviews;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    private final DeliveryForm delivery = new DeliveryForm();
    private String words;
    private Part file;
    private LaterCase opened;
    private PaperReview review;
    private List<IntegrationRequest> requests;

    /** Enters that the application is taken back. */
    public void withdraw() throws IOException {
        boolean hasScan = ChosenFile.isThere(file);
        desk.withdraw(actor, here.number(), delivery.written(), words, hasScan ? file.getInputStream() : null, hasScan ? file.getSubmittedFileName() : null);
        here.leave("later-arrival", "arrivals.page.withdrawal-entered");
    }

    public LaterCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    /** What came of a review, and whether a request can be entered now. */
    public PaperReview getReview() {
        if (review == null) {
            review = reviews.open(actor, here.number());
        }
        return review;
    }

    /** The requests for documents, oldest first. */
    public List<IntegrationRequest> getRequests() {
        if (requests == null) {
            requests = answers.requests(actor, here.number());
        }
        return requests;
    }

    public boolean isToAnswer(IntegrationRequest request) {
        return getOpened().mayEnter() && answers.mayEnter(actor, request).isGranted();
    }

    /** Why an answer can no longer be entered; empty when it can, or has been. */
    public String whyNot(IntegrationRequest request) {
        Permission permission = answers.mayEnter(actor, request);
        return permission.isGranted() || !getOpened().mayEnter() || request.getAnsweredAt() != null ? "" : text.of(permission.reason(), permission.arguments());
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

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
