package org.ordito.web.ideazione.register;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.ordito.ideazione.register.JobKind;
import org.ordito.ideazione.register.RegisterJobDesk;
import org.ordito.people.Actor;
import org.ordito.platform.Text;
import org.ordito.web.errors.Problem;
import org.ordito.web.security.SignedIn;

/** Hands out a table of the register that is ready, to whoever asked for it. */
@WebServlet("/app/ideazione/register-file")
public class RegisterFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<JobKind, String> TYPES = Map.of(JobKind.CSV, "text/csv;charset=UTF-8",
            JobKind.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Inject
    private transient RegisterJobDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = signedIn.actor();
        String number = String.valueOf(request.getParameter("number"));
        try (InputStream table = desk.take(actor, number)) {
            JobKind kind = desk.watch(actor, number).getKind();
            response.setContentType(TYPES.get(kind));
            response.setHeader("Content-Disposition", "attachment; filename=\"domande." + kind.ending() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "private, no-store");
            table.transferTo(response.getOutputStream());
        } catch (RuntimeException failure) {
            response.sendError(Problem.of(failure, Text.ITALIAN).status());
        }
    }
}
