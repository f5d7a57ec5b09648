package org.ordito.web.trame.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.products.PhotoDesk;
import org.ordito.web.documents.ChosenFile;

/** The photographs of a product: adding one, taking one off, choosing the first. */
@Named
@RequestScoped
public class PhotosForm {

    @Inject
    private Actor actor;

    @Inject
    private PhotoDesk desk;

    @Inject
    private ProductPage page;

    private Part file;
    private String alt;

    public void add() throws IOException {
        if (!ChosenFile.isThere(file)) {
            throw new RuleViolation("shop.product.no-photo").at("photo");
        }
        desk.add(actor, page.slug(), alt, file.getSubmittedFileName(), file.getInputStream());
        page.leave("shop.product.photo-added");
    }

    public void remove(String photo) throws IOException {
        desk.remove(actor, page.slug(), photo);
        page.leave("shop.product.photo-removed");
    }

    public void putFirst(String photo) throws IOException {
        desk.putFirst(actor, page.slug(), photo);
        page.leave("shop.product.photo-first");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }
}
