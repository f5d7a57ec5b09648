package org.ordito.ideazione.submission;

import static org.ordito.platform.Text.ITALIAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.ordito.documents.PdfWriter;
import org.ordito.ideazione.Attachment;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaContent;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** Writes the receipt: when what was sent arrived, its hash, and all of it with the declarations made. */
@ApplicationScoped
public class ReceiptWriter {

    private static final String STYLE = "@page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages);"
            + " font-family: 'Titillium Web'; font-size: 8pt; } }"
            + " body { font-family: 'Titillium Web'; font-size: 10pt; line-height: 1.4; }"
            + " h1 { font-size: 17pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 6mm 0 1mm; border-bottom: 0.5pt solid #17324d; page-break-after: avoid; }"
            + " .label { font-weight: 700; margin: 2mm 0 0; page-break-after: avoid; } .value { margin: 0; white-space: pre-wrap; word-wrap: break-word; }"
            + " .hash { font-size: 8pt; }";

    @Inject
    private PdfWriter pdf;

    byte[] write(Submission submission, List<Attachment> attachments) {
        return pdf.write(xhtml(submission, attachments));
    }

    static String xhtml(Submission submission, List<Attachment> attachments) {
        IdeaApplication application = submission.getApplication();
        StringBuilder page = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\"><head><title>")
                .append(escape(text("submission.receipt.title", application.getNumber()))).append("</title><style>").append(STYLE)
                .append("</style></head><body>");
        element(page, "h1", text("submission.receipt.title", application.getNumber()));
        element(page, "p", application.getCall().getTitle());
        row(page, "submission.receipt.sent-at", RomeTime.exact(application.getSentAt()));
        row(page, "submission.receipt.hash", application.getSha256());
        element(page, "p", text("submission.receipt.hash-hint"));
        answers(page, application.getContent());
        heading(page, DraftStep.ATTACHMENTS);
        for (Attachment attachment : attachments) {
            titled(page, attachment.getTitle(), attachment.getDocument().getFilename() + "\nSHA-256 " + attachment.getDocument().getSha256());
        }
        element(page, "h2", text("submission.receipt.declarations"));
        element(page, "p", text("submission.declarations-law"));
        for (MadeDeclaration made : submission.getDeclarations()) {
            element(page, "p", text("submission.declaration." + made.getDeclaration()));
            element(page, "p", text("submission.receipt.declared-at", RomeTime.exact(made.getMadeAt())));
        }
        return page.append("</body></html>").toString();
    }

    private static void answers(StringBuilder page, IdeaContent content) {
        heading(page, DraftStep.APPLICANT);
        answer(page, "applicantKind", text("application.kind." + content.getApplicantKind()));
        answer(page, "applicantName", content.getApplicantName());
        answer(page, "contactName", content.getContactName());
        answer(page, "contactEmail", content.getContactEmail());
        answer(page, "contactPhone", content.getContactPhone());
        heading(page, DraftStep.PLACE);
        answer(page, "quarter", text("application.quarter." + content.getQuarter()));
        answer(page, "field", text("application.field." + content.getField()));
        answer(page, "title", content.getTitle());
        answer(page, "summary", content.getSummary());
        heading(page, DraftStep.IDEA);
        answer(page, "need", content.getNeed());
        answer(page, "solution", content.getSolution());
        answer(page, "beneficiaries", content.getBeneficiaries());
        answer(page, "impactIndicators", content.getImpactIndicators());
        heading(page, DraftStep.PEOPLE);
        answer(page, "team", content.getTeam());
        answer(page, "partners", content.getPartners());
        answer(page, "timetable", content.getTimetable());
        answer(page, "premisesNote", content.getPremisesNote());
        answer(page, "plannedLegalForm", content.getPlannedLegalForm());
        heading(page, DraftStep.COSTS);
        Budget budget = content.getBudget();
        amount(page, "staff", budget.getStaff());
        amount(page, "equipment", budget.getEquipment());
        amount(page, "premises", budget.getPremises());
        amount(page, "services", budget.getServices());
        amount(page, "other", budget.getOther());
        amount(page, "total", budget.total());
        amount(page, "requestedGrant", budget.getRequestedGrant());
        amount(page, "ownContribution", budget.ownContribution());
        answer(page, "otherAid", content.getOtherAid());
    }

    private static void heading(StringBuilder page, DraftStep step) {
        element(page, "h2", text("submission.step." + step));
    }

    private static void amount(StringBuilder page, String field, BigDecimal amount) {
        if (amount != null) {
            NumberFormat format = NumberFormat.getNumberInstance(ITALIAN);
            format.setMinimumFractionDigits(2);
            answer(page, field, format.format(amount) + " €");
        }
    }

    private static void answer(StringBuilder page, String field, String value) {
        if (value != null) {
            row(page, "submission.field." + field, value);
        }
    }

    private static void row(StringBuilder page, String label, String value) {
        titled(page, text(label), value);
    }

    private static void titled(StringBuilder page, String title, String value) {
        page.append("<p class=\"label\">").append(escape(title)).append("</p><p class=\"value\">").append(escape(value)).append("</p>");
    }

    private static void element(StringBuilder page, String name, String content) {
        page.append('<').append(name).append('>').append(escape(content)).append("</").append(name).append('>');
    }

    private static String text(String key, Object... arguments) {
        return Text.of(ITALIAN, key, arguments);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
