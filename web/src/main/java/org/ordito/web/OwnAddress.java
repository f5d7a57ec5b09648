package org.ordito.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;

/** Makes forms send to the very address of their page, query and all: what a page needs stands there, on every request. */
public class OwnAddress extends ViewHandlerWrapper {

    public OwnAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        String address = getWrapped().getActionURL(context, viewId);
        String query = ((HttpServletRequest) context.getExternalContext().getRequest()).getQueryString();
        boolean ownForm = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && context.getViewRoot() != null
                && viewId.equals(context.getViewRoot().getViewId());
        return !ownForm || query == null || address.contains("?") ? address : address + "?" + query;
    }
}
