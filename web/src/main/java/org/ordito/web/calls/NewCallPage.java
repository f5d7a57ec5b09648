package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.people.Actor;
import org.ordito.web.text.PageText;

/** Starting a call: its template or the call it is copied from, its title, its address. */
@Named
@RequestScoped
public class NewCallPage {

    @Inject
    private Actor actor;

    @Inject
    private CallDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "from")
    private String from;

    private Call source;
    private List<String> templates;
    private String template;
    private String title;
    private String slug;

    public void create() throws IOException {
        String address = slug == null ? proposed(title) : slug;
        if (from == null) {
            desk.draftFromTemplate(actor, template, address, title);
        } else {
            desk.draftFromCall(actor, from, address, title);
        }
        Messages.addFlashGlobalInfo(text.of("calls.page.created"));
        Faces.redirect("/app/calls/edit.xhtml?number=" + address);
    }

    /** An address made from a title: small letters, digits and hyphens. */
    static String proposed(String title) {
        String plain = Normalizer.normalize(title == null ? "" : title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > 60 ? slug.substring(0, 60).replaceAll("-$", "") : slug;
    }

    /** The call that is copied; null when a template is. */
    public Call getSource() {
        if (source == null && from != null) {
            source = desk.forOffice(actor, from);
        }
        return source;
    }

    public List<String> getTemplates() {
        if (templates == null) {
            templates = desk.templates(actor);
        }
        return templates;
    }

    public String getTemplate() {
        if (template == null && getTemplates().size() == 1) {
            template = getTemplates().get(0);
        }
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
