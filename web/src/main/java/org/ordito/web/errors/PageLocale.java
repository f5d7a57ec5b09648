package org.ordito.web.errors;

import java.util.Locale;

import jakarta.faces.context.FacesContext;

import org.ordito.platform.Text;

/** The language of a page, also before there is one. */
final class PageLocale {

    private PageLocale() {
    }

    static Locale of(FacesContext context) {
        return context.getViewRoot() == null || context.getViewRoot().getLocale() == null ? Text.ITALIAN : context.getViewRoot().getLocale();
    }
}
