package org.ordito.web.forms;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Text as people mean it: no blanks around it, one line feed per line, nothing at all instead of empty. */
@FacesConverter("plainText")
public class PlainTextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String written) {
        return of(written);
    }

    static String of(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        return written.strip().replace("\r\n", "\n");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
