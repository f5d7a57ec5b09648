package org.ordito.web.ideazione.arrivals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.ideazione.Remark;
import org.ordito.ideazione.arrivals.ArrivalDesk;
import org.ordito.ideazione.arrivals.ArrivalImport;
import org.ordito.ideazione.arrivals.ArrivalLine;
import org.ordito.ideazione.arrivals.ArrivalReport;
import org.ordito.ideazione.arrivals.ArrivalVerdict;
import org.ordito.ideazione.arrivals.Fault;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.Language;

/** What the check says of a table that was brought, row by row, before it is taken in and after. */
@Named
@RequestScoped
public class ArrivalReportPage {

    private static final int LINES = 50;

    @Inject
    private Actor actor;

    @Inject
    private ArrivalDesk desk;

    @Inject
    private Language language;

    @Inject
    private CaseInAddress here;

    @Inject
    @Param(name = "from")
    private Integer from;

    @Inject
    @Param(name = "only")
    private String only;

    private ArrivalImport brought;
    private ArrivalReport report;

    /** Takes all of it in. */
    public void takeIn() throws IOException {
        desk.takeIn(actor, here.number());
        here.leave("arrival-report", "arrivals.page.taken-in");
    }

    public ArrivalImport getBrought() {
        if (brought == null) {
            brought = desk.brought(actor, here.number());
        }
        return brought;
    }

    public ArrivalReport getReport() {
        if (report == null) {
            report = desk.check(actor, here.number());
        }
        return report;
    }

    public long getFresh() {
        return getReport().toTakeIn();
    }

    /** How many of those are taken in with remarks. */
    public long getRemarked() {
        return getReport().count(ArrivalVerdict.REMARKED);
    }

    public long getRegistered() {
        return getReport().count(ArrivalVerdict.REGISTERED);
    }

    public long getWrong() {
        return getReport().count(ArrivalVerdict.WRONG);
    }

    /** Whether who looks can have it taken in now. */
    public boolean isOffered() {
        return getReport().isReady() && desk.mayTakeIn(actor, getReport().call()).isGranted();
    }

    /** How things stand: the end of a text key. */
    public String getSituation() {
        if (getReport().isWrong()) {
            return "wrong";
        }
        return getReport().isReady() ? "ready" : "done";
    }

    /** Whether only what is to be corrected is shown. */
    public boolean isOnlyWrong() {
        return "wrong".equals(only);
    }

    private List<ArrivalLine> all() {
        return getReport().lines().stream().filter(line -> !isOnlyWrong() || line.verdict() == ArrivalVerdict.WRONG).toList();
    }

    private int first() {
        return from == null ? 0 : Math.max(0, Math.min(from, all().size()));
    }

    /** The lines of this page. */
    public List<ArrivalLine> getLines() {
        return all().subList(first(), Math.min(first() + LINES, all().size()));
    }

    public String getNextAddress() {
        int next = first() + LINES;
        return next >= all().size() ? null : address(isOnlyWrong()) + "&from=" + next;
    }

    /** This page with all lines, or with those to be corrected. */
    public String address(boolean wrongOnly) {
        return "/app/ideazione/arrival-report.xhtml?number=" + here.number() + (wrongOnly ? "&only=wrong" : "");
    }

    public String place(Fault fault) {
        return fault.place(getReport().call(), language.getLocale());
    }

    public String sentence(Fault fault) {
        return fault.sentence(language.getLocale());
    }

    public String remark(Remark remark) {
        return remark.sentence(language.getLocale());
    }
}
