package org.ordito.web.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.ordito.platform.Text;

/**
 * The language of the current answer: Italian unless {@code ?lang=en} says otherwise. Whoever has signed in says it
 * once; a visitor, who gets no cookie, carries it in the links of the pages.
 */
@Named
@RequestScoped
public class Language {

    static final String PARAMETER = "lang";
    private static final String SESSION_ATTRIBUTE = "org.ordito.lang";

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = "en".equals(chosen()) ? Locale.ENGLISH : Locale.ITALIAN;
        }
        return locale;
    }

    /** The language as pages declare it: {@code it} or {@code en}. */
    public String getTag() {
        return getLocale().getLanguage();
    }

    /** Those to choose from, as tags. */
    public List<String> getAll() {
        return Text.LANGUAGES.stream().map(Locale::getLanguage).toList();
    }

    public boolean isEnglish() {
        return getLocale() == Locale.ENGLISH;
    }

    /** The address of the current page in another language. */
    public String in(String tag) {
        Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = original == null ? request.getRequestURI() : "/";
        StringBuilder query = new StringBuilder("?").append(PARAMETER).append('=').append(tag);
        if (original == null && request.getQueryString() != null) {
            for (String pair : request.getQueryString().split("&")) {
                if (!pair.isEmpty() && !pair.startsWith(PARAMETER + "=")) {
                    query.append('&').append(pair);
                }
            }
        }
        return path + query;
    }

    private String chosen() {
        String asked = asked(request);
        HttpSession session = request.getSession(false);
        if (session == null) {
            return asked;
        }
        if (asked != null) {
            session.setAttribute(SESSION_ATTRIBUTE, asked);
        }
        return (String) session.getAttribute(SESSION_ATTRIBUTE);
    }

    /** Keeps the language in which somebody signed in, for the pages they see from now on. @param tag {@code en}, or anything else for Italian */
    public static void keep(HttpServletRequest request, String tag) {
        request.getSession().setAttribute(SESSION_ATTRIBUTE, "en".equals(tag) ? "en" : "it");
    }

    /** The language that a request's address asks for, for whoever has no session and no page. */
    public static Locale inAddressOf(HttpServletRequest request) {
        return "en".equals(asked(request)) ? Locale.ENGLISH : Locale.ITALIAN;
    }

    /** What the address says; the body of a request is left to whoever it is for. */
    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        return Arrays.stream(query.split("&")).filter(pair -> pair.startsWith(PARAMETER + "="))
                .map(pair -> pair.substring(PARAMETER.length() + 1)).findFirst().orElse(null);
    }
}
