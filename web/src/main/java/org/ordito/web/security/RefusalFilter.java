package org.ordito.web.security;

import java.io.IOException;
import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.audit.RefusalDesk;

/** Sees to it that whatever is refused to somebody who has signed in is audited, whichever page or resource refused it. */
public class RefusalFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RefusalDesk refusals;

    @Inject
    private transient SignedIn signedIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_FORBIDDEN && signedIn.actor().isSignedIn()) {
            refusals.record(signedIn.actor(), Objects.toString(request.getParameter("number"), ""), request.getRequestURI());
        }
    }
}
