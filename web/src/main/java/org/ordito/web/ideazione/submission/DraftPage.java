package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.calls.Call;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.Receipt;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.ReceivedAt;
import org.ordito.web.text.PageText;

/** An application being written, one step at a time: the draft and the step stand in the address, all else in the database. */
@Named
@RequestScoped
public class DraftPage {

    private static final String PAGE = "/app/ideazione/draft.xhtml";

    @Inject
    private Actor actor;

    @Inject
    private SubmissionDesk desk;

    @Inject
    private DraftAnswers answers;

    @Inject
    private ReceivedAt receivedAt;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "call")
    private String call;

    @Inject
    @Param(name = "draft")
    private String draftId;

    @Inject
    @Param(name = "step")
    private String stepNumber;

    private final Map<Declaration, Boolean> declared = new EnumMap<>(Declaration.class);
    private Optional<Receipt> receipt;
    private IdeaDraft draft;

    /** Whether the request arrives at the page, or at a draft that is gone because it was sent, by a first click. */
    public boolean isArriving() {
        return !FacesContext.getCurrentInstance().isPostback() || isSent();
    }

    /** On arrival: from the call to this person's draft, from a draft that was sent to its receipt. */
    public void enter() throws IOException {
        if (isSent()) {
            Faces.redirect(ReceiptPage.address(receipt.get().number()));
        } else if (draftId != null) {
            getDraft().declared().forEach(declaration -> declared.put(declaration, true));
        } else if (call != null) {
            IdeaDraft begun = desk.begin(actor, call);
            Faces.redirect(address(begun.getPublicId(), begun.getStep()));
        } else {
            throw new NotFound(PAGE);
        }
    }

    /** Whether the draft has become an application. */
    public boolean isSent() {
        if (receipt == null) {
            receipt = draftId == null ? Optional.empty() : desk.sent(actor, id());
        }
        return receipt.isPresent();
    }

    /** Keeps this step and goes on, unless somebody else answered the same question: then the page shows both answers. */
    public void saveAndGoOn() throws IOException {
        if (save()) {
            Faces.redirect(address(id(), getStep().next()));
        }
    }

    /** Keeps this step and goes back. */
    public void saveAndGoBack() throws IOException {
        if (save()) {
            Faces.redirect(address(id(), getStep().previous()));
        }
    }

    /** Keeps this step, to go on another day. */
    public void saveAndLeave() throws IOException {
        if (save()) {
            Messages.addFlashGlobalInfo(text.of("submission.page.saved"));
            Faces.redirect(getHomeAddress());
        }
    }

    private boolean save() {
        if (getStep() == DraftStep.SUMMARY) {
            desk.declare(actor, id(), chosen());
            return true;
        }
        boolean kept = answers.keep(id(), getStep());
        draft = answers.draft();
        return kept;
    }

    /** Sends the application, or says which boxes are still to be ticked. A second click gets the same receipt. */
    public void submit() throws IOException {
        for (Declaration missing : EnumSet.complementOf(chosen())) {
            Messages.addError("sending:declarations:" + missing.ordinal() + ":declaration", text.of("submission.undeclared." + missing));
        }
        Receipt answer = desk.submit(actor, id(), chosen(), receivedAt.instant());
        Faces.redirect(ReceiptPage.address(answer.number()));
    }

    /** Gives the draft up. */
    public void discard() throws IOException {
        String home = getHomeAddress();
        desk.discard(actor, id());
        Messages.addFlashGlobalInfo(text.of("submission.page.discarded"));
        Faces.redirect(home);
    }

    public IdeaDraft getDraft() {
        if (draft == null) {
            draft = desk.open(actor, id());
            answers.show(draft);
        }
        return draft;
    }

    /** The answers of the form, one by one. */
    public DraftForm getForm() {
        getDraft();
        return answers.getForm();
    }

    /** The rows of a table of the form. @param table id of the question */
    public List<Map<String, String>> rows(String table) {
        getDraft();
        return answers.rows(table);
    }

    public DraftStep getStep() {
        return DraftStep.numbered(stepNumber != null && stepNumber.matches("\\d{1,2}") ? Integer.parseInt(stepNumber) : 1);
    }

    public boolean at(String step) {
        return getStep().name().equals(step);
    }

    /** The fragment that this step is made of: the others are not built at all, most of all not when the application is sent. */
    public String getPart() {
        DraftStep step = getStep();
        return step == DraftStep.ATTACHMENTS || step == DraftStep.SUMMARY ? fragment(step) : "answers";
    }

    /** The fragment with the questions of this step. */
    public String getQuestions() {
        return fragment(getStep());
    }

    private static String fragment(DraftStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    public List<DraftStep> getSteps() {
        return DraftStep.all();
    }

    /** The address of another step of this draft. */
    public String stepAddress(DraftStep step) {
        return address(id(), step);
    }

    /** The hidden fields that say which answers the page began with. */
    public List<Map.Entry<String, String>> getBases() {
        getDraft();
        return List.copyOf(answers.bases(getStep()).entrySet());
    }

    /** Whether this person may change the draft, or only read it. */
    public boolean isWritable() {
        return desk.mayWrite(actor, getDraft());
    }

    /**
     * Whether the draft is only shown: to who may not change it, and to everybody who comes after the deadline. Who had the form
     * before them by then is told when they send.
     */
    public boolean isReadOnly() {
        return !isWritable() || !isOpen() && !FacesContext.getCurrentInstance().isPostback();
    }

    /** Whether it is this person who will send it. */
    public boolean isLead() {
        return desk.mayLead(actor, getDraft());
    }

    /** Whether the focal point writes it for somebody. */
    public boolean isOnBehalf() {
        return getDraft().isHeldBy(actor);
    }

    /** Where who writes it comes from: the personal area, or the mandate. */
    public String getHomeAddress() {
        return isOnBehalf() ? "/app/mandates/mandate.xhtml?number=" + getDraft().getMandate().getNumber() : "/area-personale";
    }

    public boolean isOpen() {
        return getDraft().getCall().accepts(receivedAt.instant());
    }

    /** The call that asks. */
    public Call getAsked() {
        return getDraft().getCall();
    }

    public List<ApplicantKind> getApplicantKinds() {
        return getAsked().getParticipation().getKinds().stream().map(kind -> ApplicantKind.valueOf(kind.getCode())).toList();
    }

    public List<Quarter> getQuarters() {
        return getAsked().getParticipation().getQuarters().stream().map(Quarter::valueOf).toList();
    }

    public List<Field> getFields() {
        return getAsked().getParticipation().getFields().stream().map(Field::valueOf).toList();
    }

    public Declaration[] getDeclarations() {
        return Declaration.values();
    }

    public Map<Declaration, Boolean> getDeclared() {
        return declared;
    }

    private EnumSet<Declaration> chosen() {
        EnumSet<Declaration> chosen = EnumSet.noneOf(Declaration.class);
        declared.forEach((declaration, made) -> {
            if (Boolean.TRUE.equals(made)) {
                chosen.add(declaration);
            }
        });
        return chosen;
    }

    UUID id() {
        return readId(draftId);
    }

    /** @throws NotFound if it is no draft's id */
    static UUID readId(String written) {
        try {
            return UUID.fromString(String.valueOf(written));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(written);
        }
    }

    static String address(UUID draft, DraftStep step) {
        return PAGE + "?draft=" + draft + "&step=" + step.getNumber();
    }
}
