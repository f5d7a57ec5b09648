package org.ordito.web.trame.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.StoryDesk;
import org.ordito.web.text.PageText;

/** Whoever made a product reads what would be told of them, and says yes or no; also the list of these, in the personal area. */
@Named
@RequestScoped
public class StoryPage {

    @Inject
    private Actor actor;

    @Inject
    private StoryDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "product")
    private String slug;

    private Product product;
    private List<Product> own;
    private Integer version;

    public void grant() throws IOException {
        answer(true);
    }

    public void refuse() throws IOException {
        answer(false);
    }

    private void answer(boolean granted) throws IOException {
        desk.answer(actor, slug, getVersion(), granted);
        Messages.addFlashGlobalInfo(text.of(granted ? "shop.story.granted" : "shop.story.refused"));
        Faces.redirect("/app/trame/story.xhtml?product=" + slug);
    }

    public Product getProduct() {
        if (slug == null) {
            throw new NotFound("product");
        }
        if (product == null) {
            product = desk.own(actor, slug);
        }
        return product;
    }

    /** Everything that names whoever has signed in as its maker. */
    public List<Product> getOwn() {
        if (own == null) {
            own = desk.mine(actor);
        }
        return own;
    }

    /** Of the words that were read. */
    public Integer getVersion() {
        if (version == null) {
            version = getProduct().getVersion();
        }
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
