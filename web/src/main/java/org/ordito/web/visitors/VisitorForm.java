package org.ordito.web.visitors;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.ordito.platform.Text;

/** What a form of a public page has sent, and the ways to answer it. */
public final class VisitorForm {

    /** A field that people do not see: whatever fills it is no person. */
    private static final String TRAP = "sito";

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    public VisitorForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        this.request = request;
        this.response = response;
        request.setCharacterEncoding("UTF-8");
    }

    public String field(String name) {
        return request.getParameter(name);
    }

    public boolean isTicked(String name) {
        return request.getParameter(name) != null;
    }

    public boolean isFromARobot() {
        String trap = request.getParameter(TRAP);
        return trap != null && !trap.isEmpty();
    }

    /** The language of the page on which it was filled in: messages about it are in the same. */
    public Locale language() {
        return "en".equals(field("lang")) ? Locale.ENGLISH : Text.ITALIAN;
    }

    /** The fields as they were written, to show them again. */
    public Map<String, String> written(String... names) {
        Map<String, String> written = new HashMap<>();
        for (String name : List.of(names)) {
            String value = field(name);
            if (value != null) {
                written.put(name, value);
            }
        }
        return written;
    }

    /** Ends with another page of the portal, in the language of the form. */
    public void leaveTo(String address) throws IOException {
        String language = language().equals(Locale.ENGLISH) ? (address.contains("?") ? "&" : "?") + "lang=en" : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address + language);
    }
}
