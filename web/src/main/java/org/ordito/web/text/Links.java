package org.ordito.web.text;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Addresses for links, {@code #{link['/avvisi']}}: a visitor's language travels in them, because nothing else keeps it. */
@Named("link")
@RequestScoped
public class Links extends AbstractMap<String, String> {

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    @Override
    public String get(Object address) {
        String path = (String) address;
        if (!language.isEnglish() || request.getSession(false) != null) {
            return path;
        }
        int hash = path.indexOf('#');
        String page = hash < 0 ? path : path.substring(0, hash);
        String fragment = hash < 0 ? "" : path.substring(hash);
        return page + (page.contains("?") ? "&" : "?") + Language.PARAMETER + "=en" + fragment;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
