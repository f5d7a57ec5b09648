package org.ordito.web.forms;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.ordito.platform.PlainText;

/** Text as people mean it ({@link PlainText}), and nothing at all instead of empty. */
@FacesConverter("plainText")
public class PlainTextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String written) {
        return orNull(PlainText.of(written));
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }
}
