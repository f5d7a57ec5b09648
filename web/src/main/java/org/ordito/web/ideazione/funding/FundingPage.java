package org.ordito.web.ideazione.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import org.ordito.ideazione.DeMinimis;
import org.ordito.ideazione.funding.Award;
import org.ordito.ideazione.funding.FundingCase;
import org.ordito.ideazione.funding.FundingDecision;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** One application in its call's funding order: the officer proposes, the manager sends back or approves. */
@Named
@RequestScoped
public class FundingPage {

    @Inject
    private Actor actor;

    @Inject
    private FundingDesk desk;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    private FundingCase opened;
    private BigDecimal amount;
    private BigDecimal aidReceived;
    private String note;
    private String reason;
    private Integer version;

    public void propose() throws IOException {
        desk.propose(actor, here.number(), getVersion(), amount, aidReceived, note);
        here.leave("funding", "funding.page.proposed");
    }

    public void approve() throws IOException {
        desk.approve(actor, here.number(), getVersion());
        here.leave("funding-approval", "funding.page.decided");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, here.number(), getVersion(), reason);
        here.leave("funding-approval", "funding.page.sent-back");
    }

    public FundingCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    /** The version of the decision that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getOpened().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public FundingDecision getDecision() {
        return getOpened().decision();
    }

    /** Small aid that nobody may have more of. */
    public BigDecimal getAidCeiling() {
        return DeMinimis.CEILING;
    }

    /** What the approval would bring now, in one sentence; empty while nothing is proposed. */
    public String getForecast() {
        Award award = getOpened().award();
        if (award == null) {
            return "";
        }
        String outcome = award.isFunded() ? text.of("funding.page.would-fund", text.euro(award.amount())) : text.of("funding.page.would-not-fund");
        return outcome + " " + text.of("funding.award." + award.reason());
    }

    /** What was proposed last, or the most that may be. */
    public BigDecimal getAmount() {
        if (amount != null) {
            return amount;
        }
        return getDecision() == null ? getOpened().mostProposable() : getDecision().getProposedAmount();
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public BigDecimal getAidReceived() {
        return aidReceived == null && getDecision() != null ? getDecision().getAidReceived() : aidReceived;
    }

    public void setAidReceived(BigDecimal aidReceived) {
        this.aidReceived = aidReceived;
    }

    public String getNote() {
        return note == null && getDecision() != null ? getDecision().getNote() : note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
