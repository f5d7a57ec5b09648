package org.ordito.web.ideazione.arrivals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ordito.calls.Call;
import org.ordito.ideazione.arrivals.ArrivalDesk;
import org.ordito.ideazione.arrivals.ArrivalImport;
import org.ordito.ideazione.arrivals.LaterArrivalDesk;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.web.documents.ChosenFile;
import org.ordito.web.text.PageText;

/** Where a call's table of applications on paper is got empty and brought back, and which were brought; without a call, the calls to choose from. */
@Named
@RequestScoped
public class ArrivalsPage {

    @Inject
    private Actor actor;

    @Inject
    private ArrivalDesk desk;

    @Inject
    private LaterArrivalDesk later;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String slug;

    @Inject
    @Param(name = "after")
    private String after;

    private String which;
    private Part file;
    private List<Call> calls;
    private Call call;
    private Permission open;
    private Slice<ArrivalImport> imports;

    /** Brings the table; its report comes next. */
    public void bring() throws IOException {
        if (!ChosenFile.isThere(file)) {
            throw new RuleViolation("arrivals.page.no-file").at("file");
        }
        String brought = desk.bring(actor, slug, file.getSubmittedFileName(), file.getInputStream());
        Faces.redirect("/app/ideazione/arrival-report.xhtml?number=" + brought);
    }

    /** To the page of one application on paper, for what its applicant sent later. */
    public void find() throws IOException {
        Faces.redirect("/app/ideazione/later-arrival.xhtml?number=" + later.find(actor, slug, which));
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public List<Call> getCalls() {
        if (calls == null) {
            calls = desk.calls(actor);
        }
        return calls;
    }

    /** Null when the address names none. */
    public Call getCall() {
        if (call == null && slug != null) {
            call = desk.call(actor, slug);
        }
        return call;
    }

    public boolean isOpen() {
        return open().isGranted();
    }

    /** Why nothing can be brought now. */
    public String getWhyNot() {
        return text.of(open().reason(), open().arguments());
    }

    private Permission open() {
        if (open == null) {
            open = desk.mayTakeIn(actor, getCall());
        }
        return open;
    }

    public List<ArrivalImport> getImports() {
        return imports().items();
    }

    public String getNextAddress() {
        return imports().next() == null ? null : "/app/ideazione/arrivals.xhtml?number=" + slug + "&after=" + imports().next();
    }

    private Slice<ArrivalImport> imports() {
        if (imports == null) {
            imports = desk.imports(actor, getCall(), after);
        }
        return imports;
    }

    /** Largest file, in megabytes. */
    public int getMegabytes() {
        return ArrivalDesk.MEGABYTES;
    }

    /** Most applications in one file. */
    public int getMost() {
        return ArrivalDesk.MOST;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
