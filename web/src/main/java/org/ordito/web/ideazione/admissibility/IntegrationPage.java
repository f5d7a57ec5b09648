package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.AskedItem;
import org.ordito.ideazione.admissibility.IncomingAnswers;
import org.ordito.ideazione.admissibility.IntegrationFile;
import org.ordito.ideazione.admissibility.IntegrationRequest;
import org.ordito.people.Actor;
import org.ordito.web.ReceivedAt;
import org.ordito.web.ideazione.CaseInAddress;

/** A request for documents: the applicant answers what is asked and nothing else; the office reads. */
@Named
@RequestScoped
public class IntegrationPage {

    @Inject
    private Actor actor;

    @Inject
    private AdmissibilityDesk desk;

    @Inject
    private IncomingAnswers incoming;

    @Inject
    private ReceivedAt receivedAt;

    @Inject
    private CaseInAddress here;

    private Integer version;
    private IntegrationRequest request;
    private List<AnswerRow> rows;

    /** Keeps texts and files, to go on later. */
    public void save() throws IOException {
        keep();
        here.leave("integration", "admissibility.page.answer-saved");
    }

    /** Keeps everything and sends it. */
    public void send() throws IOException {
        keep();
        desk.answerIntegration(actor, here.number(), getVersion(), answers(), receivedAt.instant());
        here.leave("integration", "admissibility.page.answer-sent");
    }

    public void remove(String file) throws IOException {
        write();
        desk.detach(actor, here.number(), file, receivedAt.instant());
        here.leave("integration", "admissibility.page.file-removed");
    }

    private void write() {
        desk.saveAnswers(actor, here.number(), getVersion(), answers(), receivedAt.instant());
        // what follows goes on from what was just saved: the sending, and the page that is shown again since a file was refused
        request = null;
        version = getRequest().getVersion();
    }

    private void keep() throws IOException {
        write();
        for (AnswerRow row : getRows()) {
            if (row.hasFile()) {
                incoming.attach(actor, here.number(), row.getPosition(), row.getFile().getSubmittedFileName(), row.getFile().getInputStream(),
                        receivedAt.instant());
                request = null;
            }
        }
    }

    private Map<Integer, String> answers() {
        Map<Integer, String> answers = new HashMap<>();
        getRows().forEach(row -> answers.put(row.getPosition(), row.getAnswer()));
        return answers;
    }

    /** The version of the request that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getRequest().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public IntegrationRequest getRequest() {
        if (request == null) {
            request = desk.integration(actor, here.number());
        }
        return request;
    }

    public List<AnswerRow> getRows() {
        if (rows == null) {
            rows = getRequest().getAsked().stream().map(AnswerRow::new).toList();
        }
        return rows;
    }

    /** The files that are there for one thing asked. */
    public List<IntegrationFile> files(int position) {
        return getRequest().getAsked().stream().filter(asked -> asked.getPosition() == position).map(AskedItem::getFiles).findFirst().orElse(List.of());
    }

    /** Whether the applicant looks, or the operator with the applicant's mandate. */
    public boolean isApplicant() {
        return getRequest().getApplication().isInHandsOf(actor);
    }

    /** Whether the answer can be written now. */
    public boolean isAnswerable() {
        return isApplicant() && getRequest().isAnswerable(receivedAt.instant());
    }

    /** Whether the term has passed without an answer. */
    public boolean isLate() {
        return getRequest().getAnsweredAt() == null && !getRequest().isAnswerable(receivedAt.instant());
    }
}
