package org.ordito.web.forms;

import java.util.StringJoiner;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;

/** Functions for the form tags. */
public final class Fields {

    private Fields() {
    }

    /** The ids of the hint and of the error message of a field, for {@code aria-describedby}; null when it has neither. */
    public static String describedBy(UIInput field, String hint) {
        StringJoiner ids = new StringJoiner(" ");
        if (hint != null && !hint.isEmpty()) {
            ids.add(clientId(field) + "-hint");
        }
        if (isInvalid(field)) {
            ids.add(clientId(field) + "-message");
        }
        return ids.length() == 0 ? null : ids.toString();
    }

    /** Whether something is wrong with what was written in a field. */
    public static boolean isInvalid(UIInput field) {
        return !field.isValid() || !FacesContext.getCurrentInstance().getMessageList(clientId(field)).isEmpty();
    }

    /** The id in the page of the component with this id in the view, near the place where it is asked for. */
    public static String idOf(String id) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent found = UIComponent.getCurrentComponent(context).findComponent(id);
        return found == null ? id : found.getClientId(context);
    }

    private static String clientId(UIComponent component) {
        return component.getClientId(FacesContext.getCurrentInstance());
    }
}
