package org.ordito.ideazione.submission;

import static org.ordito.documents.Xhtml.escape;
import static org.ordito.platform.Text.ITALIAN;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import org.ordito.documents.Xhtml;
import org.ordito.platform.Text;

/** A document to be printed, in Italian, written from top to bottom; whatever people wrote stands there as text. */
final class PrintedPage {

    private static final String STYLE = "@page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages);"
            + " font-family: 'Titillium Web'; font-size: 8pt; } }"
            + " body { font-family: 'Titillium Web'; font-size: 10pt; line-height: 1.4; }"
            + " h1 { font-size: 17pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 6mm 0 1mm; border-bottom: 0.5pt solid #17324d; page-break-after: avoid; }"
            + " .label { font-weight: 700; margin: 2mm 0 0; page-break-after: avoid; } .value { margin: 0; white-space: pre-wrap; word-wrap: break-word; }"
            + " .warning { border: 1.5pt solid #17324d; padding: 3mm; font-weight: 700; margin: 3mm 0; }"
            + " table { border-collapse: collapse; width: 100%; margin: 1mm 0; } th, td { border: 0.5pt solid #5c6f82; padding: 1mm 1.5mm;"
            + " text-align: left; vertical-align: top; font-size: 9pt; word-wrap: break-word; } tr { page-break-inside: avoid; }"
            + " .hash { font-size: 8pt; }";

    private final StringBuilder page = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\"><head><title>");

    PrintedPage(String title) {
        page.append(escape(title)).append("</title><style>").append(STYLE).append("</style></head><body>");
        element("h1", title);
    }

    PrintedPage heading(String text) {
        return element("h2", text);
    }

    PrintedPage paragraph(String text) {
        return element("p", text);
    }

    /** What nobody may overlook. */
    PrintedPage warning(String text) {
        page.append("<p class=\"warning\">").append(escape(text)).append("</p>");
        return this;
    }

    /** A question and its answer. @param label text key @param value null writes nothing */
    PrintedPage row(String label, String value) {
        return value == null ? this : titled(text(label), value);
    }

    /** A title of the call's own and what belongs to it. */
    PrintedPage titled(String title, String value) {
        label(title);
        page.append("<p class=\"value\">").append(escape(value)).append("</p>");
        return this;
    }

    /** A table with its name above. @param columns text keys @param rows one cell per column, null for an empty one; no rows write nothing */
    PrintedPage table(String label, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        label(text(label));
        page.append("<table><thead><tr>");
        columns.forEach(column -> element("th", text(column)));
        page.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            page.append("<tr>");
            row.forEach(cell -> element("td", cell == null ? "" : cell));
            page.append("</tr>");
        }
        page.append("</tbody></table>");
        return this;
    }

    String close() {
        return page.append("</body></html>").toString();
    }

    static String text(String key, Object... arguments) {
        return Text.of(ITALIAN, key, arguments);
    }

    /** 1.234,50 €; null for none. */
    static String euro(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        NumberFormat format = NumberFormat.getNumberInstance(ITALIAN);
        format.setMinimumFractionDigits(2);
        return format.format(amount) + " €";
    }

    /** 1.234,5; null for none. */
    static String number(BigDecimal number) {
        return number == null ? null : NumberFormat.getNumberInstance(ITALIAN).format(number);
    }

    private void label(String title) {
        page.append("<p class=\"label\">").append(escape(title)).append("</p>");
    }

    private PrintedPage element(String name, String content) {
        page.append(Xhtml.element(name, content));
        return this;
    }
}
