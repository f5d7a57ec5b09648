package org.ordito.web.ideazione.register;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ordito.documents.Csv;
import org.ordito.ideazione.ApplicationRegisterDesk;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.ideazione.RegisterLine;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;
import org.ordito.web.errors.Problem;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** The filtered register as a table for spreadsheets, written slice by slice, at most 20,000 rows. */
@WebServlet("/app/ideazione/applications.csv")
public class RegisterCsvServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int MAX_ROWS = 20_000;
    private static final List<String> COLUMNS = List.of("number", "title", "applicant", "call", "state", "since", "requested");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneId.of("Europe/Rome"));

    @Inject
    private transient ApplicationRegisterDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = signedIn.actor();
        RegisterFilter filter;
        Slice<RegisterLine> slice;
        try {
            filter = RegisterQuery.of(request);
            slice = desk.export(actor, filter, null);
        } catch (RuntimeException failure) {
            response.sendError(Problem.of(failure, Text.ITALIAN).status());
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"domande.csv\"");
        Locale locale = language.getLocale();
        try (Writer writer = response.getWriter()) {
            writer.write(Csv.BYTE_ORDER_MARK);
            writer.write(Csv.rowForSpreadsheet(COLUMNS.stream().map(column -> PageText.of(locale, "application.register." + column)).toList()));
            int rows = write(writer, slice, locale);
            while (slice.next() != null && rows < MAX_ROWS) {
                slice = desk.export(actor, filter, slice.next());
                rows += write(writer, slice, locale);
            }
        }
    }

    private static int write(Writer writer, Slice<RegisterLine> slice, Locale locale) throws IOException {
        for (RegisterLine line : slice.items()) {
            writer.write(Csv.rowForSpreadsheet(cells(line, locale)));
        }
        return slice.items().size();
    }

    /** Amounts with a comma, as spreadsheets in Italian read them. */
    static List<String> cells(RegisterLine line, Locale locale) {
        return Stream.of(line.number(), line.title(), line.applicantName(), line.callTitle(),
                PageText.of(locale, "application.state.staff." + line.state()), DAY.format(line.since()),
                line.requestedGrant().toPlainString().replace('.', ',')).toList();
    }
}
