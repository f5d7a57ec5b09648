package org.ordito.web.ideazione.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.Receipt;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.web.ReceivedAt;
import org.ordito.web.security.SignedIn;

/**
 * Takes the final send before its page is built again, which would cost the server more than the send itself: on the last day all come at
 * once. Whatever is not simply sent goes on to {@link DraftPage}, which tries again and says what is wrong.
 */
public class FinalSend extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BUTTON = "sending:send";
    private static final String SUMMARY = "step=" + DraftStep.SUMMARY.getNumber();

    @Inject
    private transient SubmissionDesk desk;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient ReceivedAt receivedAt;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        Receipt receipt = isFinalSend(request) ? send(request) : null;
        if (receipt == null) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(ReceiptPage.address(receipt.number()));
        }
    }

    /** A browser that names its origin, which was found to be ours: the page's own token is not looked at here. */
    private static boolean isFinalSend(HttpServletRequest request) throws IOException {
        String query = request.getQueryString();
        if (!"POST".equals(request.getMethod()) || request.getHeader("Origin") == null || query == null || !query.endsWith(SUMMARY)) {
            return false;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return request.getParameter(BUTTON) != null;
    }

    private Receipt send(HttpServletRequest request) {
        try {
            return desk.submit(signedIn.actor(), DraftPage.readId(request.getParameter("draft")), declared(request), receivedAt.instant());
        } catch (RuntimeException toBeToldByThePage) {
            return null;
        }
    }

    private static Set<Declaration> declared(HttpServletRequest request) {
        Set<Declaration> declared = EnumSet.noneOf(Declaration.class);
        for (Declaration declaration : Declaration.values()) {
            if (request.getParameter("sending:declarations:" + declaration.ordinal() + ":declaration") != null) {
                declared.add(declaration);
            }
        }
        return declared;
    }
}
