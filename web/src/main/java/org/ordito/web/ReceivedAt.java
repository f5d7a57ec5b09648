package org.ordito.web;

import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** When the current request reached the server: the instant that a deadline is held against. */
@RequestScoped
public class ReceivedAt {

    @Inject
    private HttpServletRequest request;

    /** The instant stamped before anything else was done for the request, in the portal's time. */
    public Instant instant() {
        return ReceivedAtFilter.stampOf(request);
    }
}
