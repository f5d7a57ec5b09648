package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.calls.Annex;
import org.ordito.calls.AnnexDesk;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallGap;
import org.ordito.calls.CallSection;
import org.ordito.calls.CallState;
import org.ordito.calls.CallVocabularies;
import org.ordito.documents.FileType;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.web.documents.ChosenFile;
import org.ordito.web.text.PageText;

/** A draft call in the hands of its officer: the list of its sections with what each lacks, and one section at a time. */
@Named
@RequestScoped
public class EditCallPage {

    private static final String PAGE = "/app/calls/edit.xhtml?number=";

    @Inject
    private Actor actor;

    @Inject
    private CallDesk desk;

    @Inject
    private AnnexDesk annexDesk;

    @Inject
    private CallVocabularies vocabularies;

    @Inject
    private PageText text;

    @Inject
    private CallInAddress here;

    @Inject
    @Param(name = "section")
    private String sectionName;

    private CallForm form;
    private List<CallGap> gaps;
    private List<Annex> annexes;
    private String annexTitle;
    private Part annexFile;

    /** Saves the section and stays on it. */
    public void save() throws IOException {
        write();
        leave("calls.page.saved", getSection());
    }

    /** Saves the section and goes on to the next, after the last to the list of all. */
    public void saveAndGoOn() throws IOException {
        write();
        CallSection next = getSection() == CallSection.ANNEXES ? null : CallSection.values()[getSection().ordinal() + 1];
        leave("calls.page.saved", next);
    }

    /** Saves the section without one of its rows. */
    public void remove(int place) throws IOException {
        getForm().rows(getSection()).remove(place);
        save();
    }

    /** Saves the section with one of its rows a place higher. */
    public void raise(int place) throws IOException {
        getForm().rows(getSection()).raise(place);
        save();
    }

    private void write() {
        desk.write(actor, here.slug(), getForm().version(), getForm().draft(getSection()));
    }

    public void addAnnex() throws IOException {
        if (!ChosenFile.isThere(annexFile)) {
            throw new RuleViolation("calls.page.no-file").at("annexFile");
        }
        annexDesk.add(actor, here.slug(), annexTitle, annexFile.getSubmittedFileName(), annexFile.getInputStream());
        leave("calls.page.saved", CallSection.ANNEXES);
    }

    public void removeAnnex(String annex) throws IOException {
        annexDesk.takeOff(actor, here.slug(), annex);
        leave("calls.page.saved", CallSection.ANNEXES);
    }

    public void raiseAnnex(String annex) throws IOException {
        annexDesk.moveUp(actor, here.slug(), annex);
        leave("calls.page.saved", CallSection.ANNEXES);
    }

    /** Hands the call to the manager. */
    public void submit() throws IOException {
        desk.submitForPublication(actor, here.slug());
        leave("calls.page.submitted", null);
    }

    private void leave(String message, CallSection section) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(address(section));
    }

    /** The address of a section, of the list of all when there is none. */
    public String address(CallSection section) {
        return PAGE + here.slug() + (section == null ? "" : "&section=" + section);
    }

    /** Whether this person may write it now. */
    public boolean isWritable() {
        return actor.is(Role.OFFICER) && getCall().getState() == CallState.DRAFT && !getCall().getDrafting().isWithManager();
    }

    /** The section in the address; null on the list of all. */
    public CallSection getSection() {
        return sectionName == null ? null : Stream.of(CallSection.values()).filter(section -> section.name().equals(sectionName)).findFirst()
                .orElseThrow(() -> new NotFound(sectionName));
    }

    /** The fields of the section. */
    public String getSectionView() {
        return getSection() == null ? "/WEB-INF/calls/overview.xhtml" : "/WEB-INF/calls/" + getSection().name().toLowerCase() + ".xhtml";
    }

    public CallSection[] getSections() {
        return CallSection.values();
    }

    public List<CallGap> getGaps() {
        if (gaps == null) {
            gaps = desk.gaps(actor, here.slug());
        }
        return gaps;
    }

    /** What a section lacks. */
    public List<CallGap> gaps(CallSection section) {
        return getGaps().stream().filter(gap -> gap.section() == section).toList();
    }

    /** What a gap says. */
    public String sentence(CallGap gap) {
        return text.of(gap.rule().key(), gap.rule().arguments());
    }

    public FileType[] getFileTypes() {
        return FileType.values();
    }

    public List<Annex> getAnnexes() {
        if (annexes == null) {
            annexes = annexDesk.of(actor, here.slug());
        }
        return annexes;
    }

    public Call getCall() {
        return here.call();
    }

    public CallForm getForm() {
        if (form == null) {
            form = new CallForm(getCall(), vocabularies.of(getCall().getProgramme()));
        }
        return form;
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
}
