package org.ordito.web.trame.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.trame.visits.TourRequest;
import org.ordito.trame.visits.TourRequestDesk;

/** One tour operator's request before the coordinator, who answers it. */
@Named
@RequestScoped
public class TourRequestPage {

    @Inject
    private Actor actor;

    @Inject
    private TourRequestDesk desk;

    @Inject
    private VisitInAddress here;

    private TourRequest request;
    private String answer;

    public void send() throws IOException {
        desk.answer(actor, here.number(), answer);
        here.leave("tour-request", here.number(), "visits.office.answered");
    }

    public TourRequest getRequest() {
        if (request == null) {
            request = desk.open(actor, here.number());
        }
        return request;
    }

    public boolean isOpen() {
        return getRequest().getState() == TourRequest.State.OPEN;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
