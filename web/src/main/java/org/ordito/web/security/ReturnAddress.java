package org.ordito.web.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.ordito.web.text.Language;

/** Where a person goes after signing in: back to the page they wanted, and never to another site. */
final class ReturnAddress {

    /** The parameter of the sign-in page. */
    static final String PARAMETER = "to";

    /** A path of this site: one slash, then no slash or backslash, and no control character, blank or backslash anywhere. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?:[^/\\\\\\p{Cntrl}\\s][^\\\\\\p{Cntrl}\\s]*)?");

    private ReturnAddress() {
    }

    /** The address itself when it leads to a page of this site, otherwise the other one. */
    static String safe(String address, String otherwise) {
        return address != null && OWN_PATH.matcher(address).matches() ? address : otherwise;
    }

    /** The sign-in page, in the language of this request's address, which afterwards leads back to what it asked for; it says so when a form was sent in vain. */
    static String signInFor(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String language = Language.inAddressOf(request) == Locale.ENGLISH ? "lang=en&" : "";
        String outcome = "POST".equals(request.getMethod()) ? "esito=uscita&" : "";
        return "/accedi?" + outcome + language + PARAMETER + "=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
