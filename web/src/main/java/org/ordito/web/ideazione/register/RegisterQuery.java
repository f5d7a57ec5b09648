package org.ordito.web.ideazione.register;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.platform.NotFound;

/** The filter of the register as it stands in an address: {@code call}, {@code state}, {@code text}. */
final class RegisterQuery {

    private RegisterQuery() {
    }

    static RegisterFilter of(HttpServletRequest request) {
        return new RegisterFilter(given(request.getParameter("call")), state(given(request.getParameter("state"))), request.getParameter("text"));
    }

    private static String given(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static ApplicationState state(String name) {
        try {
            return name == null ? null : ApplicationState.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(name);
        }
    }

    /** The query of an address with this filter and another state, beginning with a question mark. */
    static String write(RegisterFilter filter, ApplicationState state) {
        return "?call=" + encoded(filter.call()) + "&state=" + (state == null ? "" : state) + "&text=" + encoded(filter.text());
    }

    private static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
