package org.ordito.web.security;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Refuses what another site makes a browser send. Browsers name the origin of every request that changes something: when
 * they do, it must be ours; where a session is used without a Faces token, that is by scripts, they have to. What is sent to the API without an
 * origin has proved itself with the request, see {@link MachineSignIn}.
 */
public class SameOriginFilter implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** They act for the code that they are sent, never for who is signed in; their pages name no referrer, and so browsers name no origin. */
    private static final Set<String> BY_CODE = Set.of("/invia/posto", "/invia/esiti", "/invia/visite/prenotazione");

    @Override
    public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) servletRequest;
        if (!READING.contains(request.getMethod()) && isForeign(request)) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            String path = request.getRequestURI();
            boolean withoutToken = path.startsWith("/app/") && !path.endsWith(".xhtml");
            return withoutToken && request.getSession(false) != null;
        }
        if (origin.equals("null") && BY_CODE.contains(request.getRequestURI())) {
            return false;
        }
        return !isSameHost(origin, request.getHeader("Host"));
    }

    /** Whether an origin, {@code https://host:port}, is the host that the request was sent to. */
    static boolean isSameHost(String origin, String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
