package org.ordito.protocol;

import static org.ordito.documents.Xhtml.element;
import static org.ordito.platform.Text.ITALIAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.documents.Csv;
import org.ordito.documents.PdfWriter;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** Writes the register of a day as PDF/A and as a table for spreadsheets. */
@ApplicationScoped
public class DailyRegisterWriter {

    private static final List<String> COLUMNS = List.of("number", "instant", "direction", "party", "subject", "case", "hash", "cancelled");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OrditoClock.ROME);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(OrditoClock.ROME);
    private static final String STYLE = "@page { size: A4 landscape; margin: 16mm 12mm; @bottom-right { content: counter(page) ' / ' counter(pages);"
            + " font-family: 'Titillium Web'; font-size: 8pt; } }"
            + " body { font-family: 'Titillium Web'; font-size: 8pt; line-height: 1.3; } h1 { font-size: 14pt; margin: 0; } h2 { font-size: 11pt; }"
            + " table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }"
            + " th { text-align: left; border-bottom: 1pt solid #17324d; padding: 1mm; } tr { page-break-inside: avoid; }"
            + " td { vertical-align: top; border-bottom: 0.3pt solid #5a768a; padding: 1mm; word-wrap: break-word; } .hash { font-size: 5.5pt; }";
    private static final String WIDTHS = "<col style=\"width: 9%\"/><col style=\"width: 7%\"/><col style=\"width: 7%\"/><col style=\"width: 17%\"/>"
            + "<col style=\"width: 24%\"/><col style=\"width: 11%\"/><col style=\"width: 15%\"/><col style=\"width: 10%\"/>";

    @Inject
    private PdfWriter pdf;

    byte[] pdf(LocalDate day, int part, List<ProtocolEntry> entries, List<ProtocolCancellation> cancelled) {
        return pdf.write(xhtml(day, part, entries, cancelled));
    }

    static String xhtml(LocalDate day, int part, List<ProtocolEntry> entries, List<ProtocolCancellation> cancelled) {
        String title = text(part == 1 ? "day-title" : "day-part-title", RomeTime.day(day), part);
        StringBuilder page = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\"><head>").append(element("title", title))
                .append("<style>").append(STYLE).append("</style></head><body>").append(element("p", text("city")))
                .append(element("h1", title)).append(element("p", text("day-law", entries.size())));
        page.append("<table>").append(WIDTHS).append("<thead><tr>");
        COLUMNS.forEach(column -> page.append(element("th", text("column-" + column))));
        page.append("</tr></thead><tbody>");
        entries.forEach(entry -> row(page, entry));
        page.append("</tbody></table>").append(element("h2", text("day-cancelled", cancelled.size())));
        cancelled.forEach(each -> page.append(element("p", cancellation(each))));
        return page.append("</body></html>").toString();
    }

    private static void row(StringBuilder page, ProtocolEntry entry) {
        page.append("<tr>").append(element("td", entry.getNumber())).append(element("td", TIME.format(entry.getRegisteredAt())))
                .append(element("td", text("direction." + entry.getDirection()))).append(element("td", entry.getParty()))
                .append(element("td", entry.getSubject())).append(element("td", entry.getCaseNumber()))
                .append("<td class=\"hash\">").append(inHalves(entry.getSha256())).append("</td>")
                .append(element("td", entry.isCancelled() ? text("yes") : "")).append("</tr>");
    }

    /** A hash has no place to break: it is given one. */
    private static String inHalves(String sha256) {
        return sha256.substring(0, 32) + "<br/>" + sha256.substring(32);
    }

    private static String cancellation(ProtocolCancellation each) {
        return text("cancellation-line", each.getEntry().getNumber(), RomeTime.exact(each.getCancelledAt()), each.getCancelledBy(),
                each.getAuthorisation(), each.getReason());
    }

    /** A spreadsheet takes no cell for a formula. The notes of cancellation stand beside the entries, also those of earlier days. */
    static String csv(List<ProtocolEntry> entries, List<ProtocolCancellation> cancelled) {
        StringBuilder table = new StringBuilder(Csv.BYTE_ORDER_MARK)
                .append(Csv.rowForSpreadsheet(COLUMNS.stream().map(column -> text("column-" + column)).toList()));
        List<ProtocolEntry> earlier = cancelled.stream().map(ProtocolCancellation::getEntry).filter(entry -> !entries.contains(entry)).toList();
        Stream.concat(entries.stream(), earlier.stream()).map(entry -> Csv.rowForSpreadsheet(cells(entry, cancelled))).forEach(table::append);
        return table.toString();
    }

    private static List<String> cells(ProtocolEntry entry, List<ProtocolCancellation> cancelled) {
        String note = cancelled.stream().filter(each -> each.getEntry() == entry).map(DailyRegisterWriter::cancellation).findFirst()
                .orElse(entry.isCancelled() ? text("yes") : "");
        return List.of(entry.getNumber(), INSTANT.format(entry.getRegisteredAt()), text("direction." + entry.getDirection()), entry.getParty(),
                entry.getSubject(), entry.getCaseNumber(), entry.getSha256(), note);
    }

    private static String text(String key, Object... arguments) {
        return Text.of(ITALIAN, "protocol." + key, arguments);
    }
}
