package org.ordito.web.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.ordito.platform.NotFound;
import org.ordito.protocol.ProtocolFilter;

/** The filter of the protocol register as it stands in an address: {@code day}, {@code number}, {@code case}, {@code text}. */
final class ProtocolQuery {

    private ProtocolQuery() {
    }

    static ProtocolFilter of(HttpServletRequest request) {
        return new ProtocolFilter(day(request.getParameter("day")), request.getParameter("number"), request.getParameter("case"),
                request.getParameter("text"));
    }

    /** A day as addresses write it; null for none. @throws NotFound when it is no day */
    static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new NotFound(written);
        }
    }

    /** The query of an address with this filter, beginning with a question mark. */
    static String write(ProtocolFilter filter) {
        return "?day=" + (filter.day() == null ? "" : filter.day()) + "&number=" + encoded(filter.number()) + "&case=" + encoded(filter.caseNumber())
                + "&text=" + encoded(filter.text());
    }

    static String encoded(String value) {
        return value == null ? "" : URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
