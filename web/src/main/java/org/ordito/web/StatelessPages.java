package org.ordito.web;

import java.util.List;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Keeps the pages that anybody may see free of state, and so of a session and its cookie. It does so as soon as the view
 * exists: {@code f:view transient} comes too late, PrimeFaces has opened a session for its nonce by then.
 */
public class StatelessPages implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final List<String> VIEWS = List.of("/index.xhtml", "/public/", "/WEB-INF/pages/");

    @Override
    public void afterPhase(PhaseEvent event) {
        UIViewRoot view = event.getFacesContext().getViewRoot();
        if (view != null && VIEWS.stream().anyMatch(view.getViewId()::startsWith)) {
            view.setTransient(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
