package org.ordito.web.ideazione.register;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.platform.NotFound;

/** The filter of the register as it stands in an address: {@code call}, {@code state}, {@code text}, {@code quarter}, {@code field}, {@code assigned}, {@code since}. */
final class RegisterQuery {

    private RegisterQuery() {
    }

    static RegisterFilter of(HttpServletRequest request) {
        return new RegisterFilter(given(request, "call"), one(ApplicationState.class, given(request, "state")), request.getParameter("text"),
                one(Quarter.class, given(request, "quarter")), one(Field.class, given(request, "field")), given(request, "assigned"),
                day(given(request, "since")), List.of());
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static <E extends Enum<E>> E one(Class<E> kind, String name) {
        try {
            return name == null ? null : Enum.valueOf(kind, name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound(name);
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new NotFound(text);
        }
    }

    /** The query of an address with this filter and another state, beginning with a question mark. */
    static String write(RegisterFilter filter, ApplicationState state) {
        return "?call=" + encoded(filter.call()) + "&state=" + (state == null ? "" : state) + "&text=" + encoded(filter.text())
                + "&quarter=" + encoded(filter.quarter()) + "&field=" + encoded(filter.field()) + "&assigned=" + encoded(filter.officer())
                + "&since=" + encoded(filter.since());
    }

    private static String encoded(Object value) {
        return value == null ? "" : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
