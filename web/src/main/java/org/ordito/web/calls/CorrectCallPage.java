package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Messages;
import org.ordito.calls.Annex;
import org.ordito.calls.AnnexDesk;
import org.ordito.calls.Call;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallSection;
import org.ordito.calls.CallVocabularies;
import org.ordito.calls.Correction;
import org.ordito.calls.CorrectionDesk;
import org.ordito.calls.IncompleteCall;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.web.documents.ChosenFile;
import org.ordito.web.text.PageText;

/** Correcting a published call: what may change, on one page, with the reason. */
@Named
@RequestScoped
public class CorrectCallPage {

    @Inject
    private Actor actor;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private AnnexDesk annexDesk;

    @Inject
    private CallVocabularies vocabularies;

    @Inject
    private CallInAddress here;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    /** How many criteria one correction may add to each phase, beside the one row that the form has anyway. */
    private static final int MORE_CRITERIA = 2;

    private final Map<String, Boolean> takenOff = new HashMap<>();
    private CallForm form;
    private List<Annex> annexes;
    private String annexTitle;
    private Part annexFile;
    private String reason;

    /** Publishes it, or says all that would be missing. */
    public void correct() throws IOException {
        try {
            publish();
        } catch (IncompleteCall incomplete) {
            incomplete.gaps().forEach(gap -> Messages.addGlobalError("{0}", text.of(gap.rule().key(), gap.rule().arguments())));
            return;
        }
        here.leave("extend", "calls.page.corrected");
    }

    private void publish() throws IOException {
        if (isFileChosen()) {
            try (InputStream content = annexFile.getInputStream()) {
                publish(new Correction.NewAnnex(annexTitle, annexFile.getSubmittedFileName(), content));
            }
        } else {
            publish(null);
        }
    }

    private void publish(Correction.NewAnnex added) {
        Set<String> off = takenOff.entrySet().stream().filter(box -> Boolean.TRUE.equals(box.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        desk.correct(actor, here.slug(), getForm().version(), new Correction(draft(), off, added, reason));
    }

    private CallDraft draft() {
        CallForm written = getForm();
        CallDraft draft = CallDraft.of(getCall()).with(written.draft(CallSection.TEXT).text()).with(written.draft(CallSection.DATES).dates())
                .withArticles(written.draft(CallSection.ARTICLES).articles());
        CallDraft judged = written.draft(CallSection.CRITERIA);
        return draft.with(judged.selection(), judged.criteria()).with(written.form());
    }

    private boolean isFileChosen() {
        return ChosenFile.isThere(annexFile);
    }

    /** Whether this person may correct it. */
    public boolean isCorrectable() {
        return (actor.is(Role.OFFICER) || actor.is(Role.MANAGER)) && getCall().getState().isPublic();
    }

    public boolean isOpened() {
        return !clock.instant().isBefore(getCall().getOpensAt());
    }

    /** Whether this person may change criteria, weights and thresholds: the manager, until the call opens. */
    public boolean isCriteriaOpen() {
        return actor.is(Role.MANAGER) && !isOpened();
    }

    /** Whether this person may write in this row: the manager, after the deadline only a new article. */
    public boolean mayWrite(ArticleRow row) {
        return actor.is(Role.MANAGER) && (row.isAdded() || !clock.instant().isAfter(getCall().getClosesAt()));
    }

    public Call getCall() {
        return here.call();
    }

    public CallForm getForm() {
        if (form == null) {
            form = new CallForm(getCall(), vocabularies.of(getCall().getProgramme()));
            form.addCriteriaRows(MORE_CRITERIA);
        }
        return form;
    }

    public List<Annex> getAnnexes() {
        if (annexes == null) {
            annexes = annexDesk.of(actor, here.slug());
        }
        return annexes;
    }

    /** The annexes to take off, by their public ids. */
    public Map<String, Boolean> getTakenOff() {
        return takenOff;
    }

    public String getAnnexTitle() {
        return annexTitle;
    }

    public void setAnnexTitle(String annexTitle) {
        this.annexTitle = annexTitle;
    }

    public Part getAnnexFile() {
        return annexFile;
    }

    public void setAnnexFile(Part annexFile) {
        this.annexFile = annexFile;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
