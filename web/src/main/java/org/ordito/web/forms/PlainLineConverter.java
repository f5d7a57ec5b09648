package org.ordito.web.forms;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.FacesConverter;
import org.ordito.platform.PlainText;

/** Text of one line: a field that looks like one line keeps no second one that was pasted into it. */
@FacesConverter("plainLine")
public class PlainLineConverter extends PlainTextConverter {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String written) {
        return orNull(PlainText.line(written));
    }
}
