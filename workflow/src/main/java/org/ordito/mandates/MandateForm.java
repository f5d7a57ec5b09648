package org.ordito.mandates;

import static org.ordito.documents.Xhtml.element;
import static org.ordito.documents.Xhtml.escape;
import static org.ordito.platform.Text.ITALIAN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ordito.documents.PdfWriter;
import org.ordito.people.Person;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** Writes the paper that the person signs: who asks whom for what, how it ends, and where to sign. */
@ApplicationScoped
public class MandateForm {

    private static final int POWERS = 4;
    private static final String STYLE = "@page { size: A4; margin: 20mm; } body { font-family: 'Titillium Web'; font-size: 11pt; line-height: 1.4; }"
            + " h1 { font-size: 17pt; margin: 0 0 2mm; } .muted { color: #455a64; font-size: 9pt; }"
            + " table { width: 100%; border-collapse: collapse; margin: 3mm 0; } th, td { text-align: left; vertical-align: top; padding: 1.5mm 2mm;"
            + " border: 0.5pt solid #5c6f82; word-wrap: break-word; } th { width: 45mm; }"
            + " .sign { margin-top: 12mm; border-top: 0.5pt solid #17324d; padding-top: 1mm; width: 80mm; }";

    @Inject
    private PdfWriter pdf;

    byte[] write(Mandate mandate, Person person, Instant at) {
        return pdf.write(xhtml(mandate, person, at));
    }

    static String xhtml(Mandate mandate, Person person, Instant at) {
        StringBuilder page = new StringBuilder("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"it\"><head>")
                .append(element("title", text("title"))).append("<style>").append(STYLE).append("</style></head><body>")
                .append(element("h1", text("title"))).append(muted(text("number", mandate.getNumber(), RomeTime.minute(at)))).append("<table>");
        row(page, "person", mandate.getPersonName());
        row(page, "tax-code", Objects.toString(person.getTaxCode(), ""));
        row(page, "contacts", String.join(", ", Objects.toString(mandate.getPhone(), ""), person.getEmail()).replaceAll("^, |, $", ""));
        row(page, "document", "");
        row(page, "operator", mandate.getOperatorName());
        row(page, "call", mandate.getCall().getTitle());
        page.append("</table>").append(element("p", text("asks"))).append("<ol>");
        IntStream.rangeClosed(1, POWERS).forEach(power -> page.append(element("li", text("power." + power))));
        return page.append("</ol>").append(element("p", text("knows"))).append(element("p", text("declarations")))
                .append(element("p", text("end"))).append(element("p", text("privacy")))
                .append(signature(text("place-and-date"))).append(signature(text("person-signs", mandate.getPersonName())))
                .append(signature(text("operator-signs", mandate.getOperatorName()))).append(muted(text("law"))).append("</body></html>").toString();
    }

    private static void row(StringBuilder page, String label, String value) {
        page.append("<tr>").append(element("th", text(label))).append(element("td", value)).append("</tr>");
    }

    private static String signature(String text) {
        return "<p class=\"sign\">" + escape(text) + "</p>";
    }

    private static String muted(String text) {
        return "<p class=\"muted\">" + escape(text) + "</p>";
    }

    private static String text(String key, Object... arguments) {
        return Text.of(ITALIAN, "mandates.form." + key, arguments);
    }
}
