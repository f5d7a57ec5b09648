package org.ordito.web.trame.visits;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ordito.trame.visits.BookingListDesk;
import org.ordito.web.errors.Problem;
import org.ordito.web.security.SignedIn;
import org.ordito.web.text.Language;

/** Hands out the list of those who come to a date, as a file to keep. */
@WebServlet("/app/trame/visit-list")
public class BookingListServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BookingListDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = String.valueOf(request.getParameter("number"));
        byte[] table;
        try {
            table = desk.list(signedIn.actor(), number, language.getLocale()).getBytes(StandardCharsets.UTF_8);
        } catch (RuntimeException failure) {
            Problem.of(failure, language.getLocale()).send(request, response);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + number + ".csv\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(table);
    }
}
