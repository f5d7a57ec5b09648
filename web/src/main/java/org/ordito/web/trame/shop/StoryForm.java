package org.ordito.web.trame.shop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.trame.products.StoryDesk;

/** Asking a maker whether a few words about them may be told. */
@Named
@RequestScoped
public class StoryForm {

    @Inject
    private Actor actor;

    @Inject
    private StoryDesk desk;

    @Inject
    private ProductPage page;

    private String enrolment;
    private String name;
    private String text;

    @PostConstruct
    void fill() {
        name = page.getProduct().getStory().getName();
        text = page.getProduct().getStory().getText();
    }

    public void ask() throws IOException {
        desk.ask(actor, page.slug(), enrolment, name, text);
        page.leave("shop.story.asked");
    }

    public String getEnrolment() {
        return enrolment;
    }

    public void setEnrolment(String enrolment) {
        this.enrolment = enrolment;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
