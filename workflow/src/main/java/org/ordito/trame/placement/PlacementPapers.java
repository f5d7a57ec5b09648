package org.ordito.trame.placement;

import static org.ordito.documents.Xhtml.element;
import static org.ordito.documents.Xhtml.escape;
import static org.ordito.platform.Text.ITALIAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ordito.documents.PdfWriter;
import org.ordito.people.People;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** Writes the training project, to be signed or filed, and the attestation at the end, as PDF/A. */
@ApplicationScoped
class PlacementPapers {

    private static final String STYLE = "@page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages);"
            + " font-family: 'Titillium Web'; font-size: 8pt; } } body { font-family: 'Titillium Web'; font-size: 10pt; line-height: 1.4; }"
            + " h1 { font-size: 17pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 6mm 0 1mm; border-bottom: 0.5pt solid #17324d; page-break-after: avoid; }"
            + " p { margin: 1mm 0; white-space: pre-wrap; word-wrap: break-word; } .label { font-weight: 700; margin: 2mm 0 0; page-break-after: avoid; }"
            + " .sign { margin-top: 12mm; border-top: 0.5pt solid #5c6f82; width: 80mm; font-size: 9pt; page-break-inside: avoid; }";

    @Inject
    private PdfWriter pdf;

    @Inject
    private People people;

    byte[] project(TrainingProject project) {
        return pdf.write(projectPage(project, namesOf(project.getPlacement())));
    }

    /** @param projects newest first */
    byte[] attestation(Placement placement, List<MonthRegister> registers, List<TrainingProject> projects, List<PlacementAssessment> assessments, Instant now) {
        TrainingProject held = projects.stream().filter(project -> project.getInForceAt() != null).findFirst().orElseThrow();
        BigDecimal done = registers.stream().map(MonthRegister::getDone).reduce(BigDecimal.ZERO, BigDecimal::add);
        return pdf.write(attestationPage(held, done, assessments, namesOf(placement), now));
    }

    private Map<String, String> namesOf(Placement placement) {
        return people.names(List.of(placement.getParties().getHostTutor(), placement.getParties().getPromoter()));
    }

    static String projectPage(TrainingProject project, Map<String, String> names) {
        Placement placement = project.getPlacement();
        Host host = placement.getHost();
        ProjectContent content = project.getContent();
        StringBuilder page = begun(text("project-title", placement.getNumber(), project.getOrdinal()));
        page.append(element("h2", text("parties")));
        row(page, "person", placement.getParties().getTraineeName());
        row(page, "host", host.getName() + "\n" + host.getAddress() + (host.getQuarter().isElsewhere() ? "" : ", " + host.getQuarter().getName()));
        row(page, "convention", text("convention-text", host.getConventionNumber(), RomeTime.day(host.getConventionFrom()), RomeTime.day(host.getConventionTo())));
        row(page, "host-tutor", names.getOrDefault(placement.getParties().getHostTutor(), ""));
        row(page, "promoter", names.getOrDefault(placement.getParties().getPromoter(), ""));
        page.append(element("h2", text("project")));
        row(page, "aims", content.aims());
        row(page, "tasks", content.tasks());
        row(page, "period", text("period-text", RomeTime.day(content.startsOn()), RomeTime.day(project.getEndsOn()), content.months()));
        row(page, "hours", text("hours-text", content.hoursPerWeek(), content.timetable()));
        row(page, "allowance", text("allowance-text", number(content.allowance())));
        row(page, "accident-cover", content.accidentCover());
        row(page, "liability-cover", content.liabilityCover());
        page.append(element("h2", text("confirmations")));
        for (Party party : Party.values()) {
            Instant at = project.confirmedAt(party);
            row(page, "party." + party, at == null ? text("not-confirmed") : text("confirmed-at", RomeTime.exact(at)));
        }
        for (Party party : Party.values()) {
            page.append("<p class=\"sign\">").append(escape(text("signature." + party))).append("</p>");
        }
        return page.append("</body></html>").toString();
    }

    static String attestationPage(TrainingProject held, BigDecimal done, List<PlacementAssessment> assessments, Map<String, String> names, Instant now) {
        Placement placement = held.getPlacement();
        StringBuilder page = begun(text("attestation-title"));
        page.append(element("p", text("attestation-text", placement.getParties().getTraineeName(), placement.getHost().getName(), RomeTime.day(placement.getStartsOn()),
                RomeTime.day(placement.getEndsOn()), number(done))));
        row(page, "number", placement.getNumber());
        row(page, "aims", held.getContent().aims());
        row(page, "tasks", held.getContent().tasks());
        row(page, "host-tutor", names.getOrDefault(placement.getParties().getHostTutor(), ""));
        row(page, "promoter", names.getOrDefault(placement.getParties().getPromoter(), ""));
        assessments.stream().filter(assessment -> assessment.getMoment() == PlacementAssessment.Moment.FINAL).forEach(assessment -> row(page, "assessment." + assessment.getParty(),
                text("outcome." + assessment.getOutcome()) + (assessment.getText() == null ? "" : "\n" + assessment.getText())));
        page.append(element("p", text("issued-at", RomeTime.day(now))));
        return page.append("</body></html>").toString();
    }

    private static StringBuilder begun(String title) {
        return new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\"><head>").append(element("title", title)).append("<style>")
                .append(STYLE).append("</style></head><body>").append(element("p", text("city"))).append(element("h1", title));
    }

    private static void row(StringBuilder page, String label, String value) {
        page.append("<p class=\"label\">").append(escape(text(label))).append("</p>").append(element("p", value));
    }

    private static String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(ITALIAN);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private static String text(String key, Object... arguments) {
        return Text.of(ITALIAN, "placement.paper." + key, arguments);
    }
}
