package org.ordito.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

/**
 * The first filter: stamps when a request arrived, so that no queue behind it can make anybody late. Who checks a password before
 * any filter runs stamps it there.
 */
public class ReceivedAtFilter implements Filter {

    private static final String ATTRIBUTE = "org.ordito.receivedAt";

    @Inject
    private Clock clock;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        stamp(request, clock);
        chain.doFilter(request, response);
    }

    /** Stamps a request, unless it is stamped already. */
    public static void stamp(ServletRequest request, Clock clock) {
        if (request.getAttribute(ATTRIBUTE) == null) {
            request.setAttribute(ATTRIBUTE, clock.instant());
        }
    }

    static Instant stampOf(ServletRequest request) {
        return (Instant) request.getAttribute(ATTRIBUTE);
    }
}
