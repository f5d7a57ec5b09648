package org.ordito.web.forms;

import jakarta.faces.component.html.HtmlForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/**
 * Every {@code h:form}. It sends along the nonce of its page's security policy, which PrimeFaces asks back with each send and
 * which only its own scripts would add; citizens' pages do without those.
 */
public class PortalForm extends HtmlForm {

    private static final String NONCE = "primefaces.nonce";

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Map<String, Object> view = context.getViewRoot().getViewMap(false);
        Object nonce = view == null ? null : view.get(NONCE);
        if (nonce != null) {
            ResponseWriter writer = context.getResponseWriter();
            writer.startElement("input", this);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", NONCE, null);
            writer.writeAttribute("value", nonce, null);
            writer.endElement("input");
        }
        super.encodeEnd(context);
    }
}
