package org.ordito.web.ideazione.arrivals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.admissibility.IntegrationRequest;
import org.ordito.ideazione.admissibility.PaperAnswerDesk;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.ideazione.admissibility.AnswerRow;
import org.ordito.web.text.PageText;

/** An answer to a request for documents that came on paper or by PEC, as the office enters it. */
@Named
@RequestScoped
public class ArrivedAnswerPage {

    @Inject
    private Actor actor;

    @Inject
    private PaperAnswerDesk desk;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    private final DeliveryForm delivery = new DeliveryForm();
    private IntegrationRequest request;
    private List<AnswerRow> rows;

    public void enter() throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        List<PaperAnswerDesk.Scan> scans = new ArrayList<>();
        for (AnswerRow row : getRows()) {
            texts.put(row.getPosition(), row.getAnswer());
            if (row.hasFile()) {
                scans.add(new PaperAnswerDesk.Scan(row.getPosition(), row.getFile().getSubmittedFileName(), row.getFile().getInputStream()));
            }
        }
        desk.enter(actor, here.number(), delivery.written(), texts, scans);
        Messages.addFlashGlobalInfo(text.of("arrivals.page.answer-entered", here.number()));
        Faces.redirect("/app/ideazione/later-arrival.xhtml?number=" + getRequest().getApplication().getNumber());
    }

    public IntegrationRequest getRequest() {
        if (request == null) {
            request = desk.request(actor, here.number());
        }
        return request;
    }

    public boolean isOpen() {
        return desk.mayEnter(actor, getRequest()).isGranted();
    }

    public List<AnswerRow> getRows() {
        if (rows == null) {
            rows = getRequest().getAsked().stream().map(AnswerRow::new).toList();
        }
        return rows;
    }

    public DeliveryForm getDelivery() {
        return delivery;
    }
}
