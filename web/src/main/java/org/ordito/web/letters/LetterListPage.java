package org.ordito.web.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordito.letters.LetterSheet;
import org.ordito.letters.LetterTemplateDesk;
import org.ordito.people.Actor;

/** The kinds of letter, each with who changed its text last. */
@Named
@RequestScoped
public class LetterListPage {

    @Inject
    private Actor actor;

    @Inject
    private LetterTemplateDesk desk;

    private List<LetterSheet> sheets;

    @PostConstruct
    void read() {
        sheets = desk.sheets(actor);
    }

    public List<LetterSheet> getSheets() {
        return sheets;
    }
}
