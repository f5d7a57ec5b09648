package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.documents.PdfWriter;
import org.ordito.documents.Xhtml;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Settings;
import org.ordito.platform.Text;
import org.ordito.trame.Course;

/** The sheet of paper of a certificate, as PDF/A. */
@ApplicationScoped
class CertificateSheet {

    private static final String FRAME = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="it"><head><title>%1$s</title><style>
            @page { size: A4 landscape; margin: 2cm }
            body { font-family: 'Titillium Web'; color: #17324d; text-align: center; border: 2px solid #0066cc; padding: 1.2cm }
            h1 { font-size: 26pt; margin: 0.8cm 0 0.4cm } .name { font-size: 22pt; font-weight: 700 } p { font-size: 13pt; line-height: 1.5 }
            .small { font-size: 10pt; color: #455a6f } .code { font-size: 15pt; font-weight: 700 }
            </style></head><body>%2$s</body></html>""";

    @Inject
    private PdfWriter pdf;

    byte[] write(Certificate certificate, String name) {
        return pdf.write(xhtml(certificate, name));
    }

    static String xhtml(Certificate certificate, String name) {
        Course course = certificate.getCourse();
        String body = paragraph("small", say("issuer")) + Xhtml.element("h1", say("title")) + paragraph("", say("says"))
                + paragraph("name", name)
                + paragraph("", say("attended", course.getTitle(), RomeTime.day(course.getStartsOn()), RomeTime.day(course.getEndsOn())))
                + paragraph("", say("hours", Hours.of(certificate.getMinutes()), Hours.of(certificate.getMeasureMinutes())))
                + paragraph("", say("issued", RomeTime.day(certificate.getIssuedOn())))
                + paragraph("code", certificate.getCode())
                + paragraph("small", say("verify", Settings.url() + "/trame/attestati"));
        return FRAME.formatted(Xhtml.escape(say("title")), body);
    }

    private static String say(String key, Object... arguments) {
        return Text.of(Text.ITALIAN, "lessons.sheet." + key, arguments);
    }

    private static String paragraph(String kind, String words) {
        return "<p class=\"" + kind + "\">" + Xhtml.escape(words) + "</p>";
    }
}
