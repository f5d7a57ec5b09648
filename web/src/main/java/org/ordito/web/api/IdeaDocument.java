package org.ordito.web.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

import org.ordito.ideazione.PublicIdea;

/** An idea as the API shows it; {@code proposer} is absent for natural persons, {@code state} until outcomes are released. */
@JsonbPropertyOrder({"number", "title", "summary", "quarter", "field", "call", "proposer", "state", "href"})
public class IdeaDocument {

    private final PublicIdea idea;

    IdeaDocument(PublicIdea idea) {
        this.idea = idea;
    }

    public String getNumber() {
        return idea.getNumber();
    }

    public String getTitle() {
        return idea.getTitle();
    }

    public String getSummary() {
        return idea.getSummary();
    }

    public String getQuarter() {
        return idea.getQuarter().name();
    }

    public String getField() {
        return idea.getField().name();
    }

    public String getCall() {
        return idea.getCallSlug();
    }

    public String getProposer() {
        return idea.getProposer();
    }

    public String getState() {
        return idea.getState() == null ? null : idea.getState().name();
    }

    public String getHref() {
        return "/idee/" + idea.getNumber();
    }
}
