package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.AskedItem;
import org.ordito.ideazione.admissibility.IntegrationFile;
import org.ordito.ideazione.admissibility.IntegrationRequest;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** A request for documents: the applicant answers what is asked and nothing else; the office reads. */
@Named
@RequestScoped
public class IntegrationPage {

    @Inject
    private Actor actor;

    @Inject
    private AdmissibilityDesk desk;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "number")
    private String number;

    private IntegrationRequest request;
    private List<AnswerRow> rows;

    /** Keeps texts and files, to go on later. */
    public void save() throws IOException {
        desk.saveAnswers(actor, number, answers());
        upload();
        leave("admissibility.page.answer-saved");
    }

    /** Keeps everything and sends it. */
    public void send() throws IOException {
        desk.saveAnswers(actor, number, answers());
        upload();
        desk.answerIntegration(actor, number, answers());
        leave("admissibility.page.answer-sent");
    }

    public void remove(String file) throws IOException {
        desk.saveAnswers(actor, number, answers());
        desk.detach(actor, number, file);
        leave("admissibility.page.file-removed");
    }

    private void upload() throws IOException {
        for (AnswerRow row : getRows()) {
            if (row.hasFile()) {
                desk.attach(actor, number, row.getPosition(), row.getFile().getSubmittedFileName(), row.getFile().getInputStream());
                request = null;
            }
        }
    }

    private Map<Integer, String> answers() {
        Map<Integer, String> answers = new HashMap<>();
        getRows().forEach(row -> answers.put(row.getPosition(), row.getAnswer()));
        return answers;
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect("/app/ideazione/integration.xhtml?number=" + number);
    }

    public IntegrationRequest getRequest() {
        if (request == null) {
            if (number == null) {
                throw new NotFound("integration");
            }
            request = desk.integration(actor, number);
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

    public boolean isApplicant() {
        return getRequest().getApplication().isOf(actor);
    }

    /** Whether the answer can be written now. */
    public boolean isAnswerable() {
        return isApplicant() && getRequest().isOpen() && !isLate();
    }

    /** Whether the term has passed without an answer. */
    public boolean isLate() {
        return getRequest().getAnsweredAt() == null && (getRequest().getExpiredAt() != null || clock.instant().isAfter(getRequest().getDueAt()));
    }
}
