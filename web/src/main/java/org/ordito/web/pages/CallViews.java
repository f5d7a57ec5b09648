package org.ordito.web.pages;

import java.util.Optional;

/** The views below a call's own address that are the same for every programme. */
final class CallViews {

    private CallViews() {
    }

    /** The view that answers {@code /avvisi/<slug>/<place>/<item>}; empty when it is none of these. @param item may be null */
    static Optional<String> of(String place, String item) {
        if ("aggiornamenti".equals(place) && item == null) {
            return Optional.of("/WEB-INF/pages/call-updates.xhtml");
        }
        if (!"domande".equals(place)) {
            return Optional.empty();
        }
        return Optional.of(item == null ? "/WEB-INF/pages/call-questions.xhtml"
                : item.equals("nuova") ? "/WEB-INF/pages/call-ask.xhtml" : "/WEB-INF/pages/call-question.xhtml");
    }
}
