package org.ordito.web.ideazione.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ordito.ideazione.funding.FundingCase;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.ideazione.funding.GrantAct;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** The act that grants the money; before it, documents may be asked for. */
@Named
@RequestScoped
public class GrantPage {

    @Inject
    private Actor actor;

    @Inject
    private FundingDesk desk;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    @Inject
    private CaseInAddress here;

    private FundingCase opened;
    private String actNumber;
    private LocalDate actDate;
    private String cup;
    private String cor;
    private String legalBasis;
    private boolean published;
    private String documents;

    public void record() throws IOException {
        desk.recordGrant(actor, here.number(), new GrantAct(actNumber, actDate, cup, cor, legalBasis, published));
        here.leave("grant", "funding.page.recorded");
    }

    public void requestDocuments() throws IOException {
        List<String> asked = documents == null ? List.of() : documents.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        desk.requestDocuments(actor, here.number(), asked);
        here.leave("grant", "funding.page.documents-asked");
    }

    public FundingCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    /** The earliest date that the act may have. */
    public LocalDate getFirstDay() {
        return RomeTime.dayOf(getOpened().decision().getDecidedAt());
    }

    /** The latest date that the act may have. */
    public LocalDate getToday() {
        return RomeTime.dayOf(clock.instant());
    }

    public String getActNumber() {
        return actNumber;
    }

    public void setActNumber(String actNumber) {
        this.actNumber = actNumber;
    }

    public LocalDate getActDate() {
        return actDate;
    }

    public void setActDate(LocalDate actDate) {
        this.actDate = actDate;
    }

    /** What was written, or the call's own code. */
    public String getCup() {
        return cup == null ? getOpened().call().getCup() : cup;
    }

    public void setCup(String cup) {
        this.cup = cup;
    }

    public String getCor() {
        return cor;
    }

    public void setCor(String cor) {
        this.cor = cor;
    }

    /** What was written, or what grants of calls usually rest on. */
    public String getLegalBasis() {
        return legalBasis == null ? text.of("funding.page.usual-legal-basis", getOpened().call().getTitle()) : legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public boolean isPublished() {
        return published;
    }

    public void setPublished(boolean published) {
        this.published = published;
    }

    public String getDocuments() {
        return documents;
    }

    public void setDocuments(String documents) {
        this.documents = documents;
    }
}
