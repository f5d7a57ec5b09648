package org.ordito.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** {@code GET /ora}: the portal's time in milliseconds since 1970, by which pages that come from a cache count down to a deadline. */
@WebServlet("/ora")
public class TimeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Long.toString(clock.millis()));
    }
}
