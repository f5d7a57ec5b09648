package org.ordito.web;

import java.util.List;

import jakarta.faces.application.ViewResource;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * Keeps the pages that anybody may see free of state, and so of a session and its cookie. It does so as soon as the view
 * exists: {@code f:view transient} comes too late, PrimeFaces has opened a session for its nonce by then.
 */
public class StatelessPages implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final List<String> VIEWS = List.of("/index.xhtml", "/public/", "/WEB-INF/pages/error.xhtml");

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        UIViewRoot view = context.getViewRoot();
        if (view != null && VIEWS.stream().anyMatch(fileOf(context, view)::contains)) {
            view.setTransient(true);
        }
    }

    /** The file that a view is read from: its id is only the address, without the folder. */
    private static String fileOf(FacesContext context, UIViewRoot view) {
        ViewResource file = context.getApplication().getResourceHandler().createViewResource(context, view.getViewId());
        return file == null ? "" : file.getURL().getPath();
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
