package org.ordito.web.shell;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.html.HtmlSelectOneRadio;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The messages of a page in reading order, each error with the field it is about. */
@Named
@RequestScoped
public class ErrorSummary {

    /** One message. {@code target} is the id of its field; null when it concerns the whole page. */
    public record Entry(String text, String target) {

        public String getText() {
            return text;
        }

        public String getTarget() {
            return target;
        }
    }

    public List<Entry> getErrors() {
        return entries(true);
    }

    public List<Entry> getNotices() {
        return entries(false);
    }

    private static List<Entry> entries(boolean errors) {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Entry> entries = new ArrayList<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext();) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                if (errors == message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0) {
                    entries.add(new Entry(message.getSummary(), target(context, id)));
                }
            }
        }
        return entries;
    }

    /** Where a link to the field leads: for radio buttons to the first of them, because the group itself takes no focus. */
    private static String target(FacesContext context, String id) {
        return id != null && context.getViewRoot().findComponent(id) instanceof HtmlSelectOneRadio ? id + ":0" : id;
    }
}
