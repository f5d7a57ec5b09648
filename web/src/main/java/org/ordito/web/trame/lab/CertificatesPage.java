package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;
import org.ordito.trame.completion.Certificate;
import org.ordito.trame.completion.CertificateDesk;
import org.ordito.trame.completion.CertificateLine;
import org.ordito.trame.completion.Opinion;
import org.ordito.trame.completion.OpinionDesk;
import org.ordito.trame.completion.OpinionResults;

/** The end of a course: certificates to issue or to take back, and what people said of it. */
@Named("certificatesPage")
@RequestScoped
public class CertificatesPage {

    private static final int ALL = 100;

    @Inject
    private Actor actor;

    @Inject
    private CertificateDesk desk;

    @Inject
    private OpinionDesk opinions;

    @Inject
    private CourseInAddress here;

    @Inject
    @Param(name = "code")
    private String code;

    private List<CertificateLine> lines;
    private OpinionResults results;
    private String reason;

    public void issue() throws IOException {
        here.leaveTold("certificates", "lessons.page.issued", desk.issue(actor, here.slug()));
    }

    public void revoke() throws IOException {
        desk.revoke(actor, code, reason);
        here.leaveTold("certificates", "lessons.page.revoked");
    }

    public void issueAnew() throws IOException {
        desk.issueAnew(actor, code);
        here.leaveTold("certificates", "lessons.page.issued-anew");
    }

    public Course getCourse() {
        return here.course();
    }

    public List<CertificateLine> getLines() {
        if (lines == null) {
            lines = desk.lines(actor, here.slug());
        }
        return lines;
    }

    /** How many have attended enough and have no certificate yet. */
    public long getDue() {
        return getLines().stream().filter(line -> line.certificate() == null && line.person().rate().isReached()).count();
    }

    public boolean isOver() {
        return getCourse().getState() == CourseState.ENDED;
    }

    public long getOpenRegisters() {
        return desk.openRegisters(actor, here.slug());
    }

    /** The one in the address, to be taken back or issued anew; null for none. */
    public Certificate getCertificate() {
        return code == null ? null : desk.open(actor, code);
    }

    public OpinionResults getResults() {
        if (results == null) {
            results = opinions.results(actor, here.slug());
        }
        return results;
    }

    /** How long the bar of an answer is, of 100. @param answer from 1 */
    public int bar(OpinionResults.Question question, int answer) {
        return getResults().answered() == 0 ? 0 : (int) (ALL * question.counts().get(answer - 1) / getResults().answered());
    }

    public int getBest() {
        return Opinion.BEST;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
