package org.ordito.web.trame.shop;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.purchases.PurchaseDesk;
import org.ordito.trame.purchases.PurchaseRequest;
import org.ordito.web.visitors.RecentSenders;
import org.ordito.web.visitors.Sent;
import org.ordito.web.visitors.VisitorForm;

/** Takes what the form on a product's page sends. What is refused is shown again by that page, with all that was written. */
@WebServlet("/invia/prodotti/*")
public class PurchaseServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient PurchaseDesk desk;

    @Inject
    private transient RecentSenders senders;

    @Inject
    private transient Sent sent;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String slug = slug(request);
        VisitorForm form = new VisitorForm(request, response);
        try {
            form.leaveTo("/trame/prodotti/" + slug + "?numero=" + (form.isFromARobot() ? "BOTTEGA-0000-0000" : ask(slug, form, request)));
        } catch (RuleViolation violation) {
            sent.refused(violation, form.written("name", "email", "quantity", "message"));
            response.setStatus(UNPROCESSABLE);
            request.getRequestDispatcher("/public/trame.xhtml").forward(request, response);
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String ask(String slug, VisitorForm form, HttpServletRequest request) {
        PurchaseRequest asked = PurchaseRequest.of(form.field("name"), form.field("email"), form.field("quantity"), form.field("message"),
                form.language());
        senders.requireFew(request);
        return desk.ask(Actor.ANONYMOUS, slug, asked);
    }

    /** Somebody opens by hand the address that the form is sent to. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/trame/prodotti/" + slug(request));
    }

    private static String slug(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && path.matches("/[a-z0-9-]{1,60}") ? path.substring(1) : "";
    }
}
