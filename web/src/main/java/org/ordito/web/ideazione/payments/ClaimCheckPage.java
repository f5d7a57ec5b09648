package org.ordito.web.ideazione.payments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.ideazione.payments.ClaimCase;
import org.ordito.ideazione.payments.PaymentClaim;
import org.ordito.ideazione.payments.PaymentDesk;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;

/** The check of a claim: the officer accepts it, accepts less, or sends it back. */
@Named
@RequestScoped
public class ClaimCheckPage {

    @Inject
    private Actor actor;

    @Inject
    private PaymentDesk desk;

    @Inject
    private CaseInAddress here;

    private ClaimCase opened;
    private List<String> refused = List.of();
    private BigDecimal amount;
    private String reason;
    private Integer version;

    public void accept() throws IOException {
        boolean forgone = getClaim().isForgone();
        desk.accept(actor, here.number(), getVersion());
        here.leave("claim-check", forgone ? "payments.page.noted" : "payments.page.accepted");
    }

    public void reduce() throws IOException {
        Set<Integer> places = refused.stream().map(Integer::valueOf).collect(Collectors.toSet());
        desk.reduce(actor, here.number(), getVersion(), amount, places, reason);
        here.leave("claim-check", "payments.page.reduced");
    }

    public void sendBack() throws IOException {
        desk.sendBack(actor, here.number(), getVersion(), reason);
        here.leave("claim-check", "payments.page.sent-back");
    }

    public ClaimCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    public PaymentClaim getClaim() {
        return getOpened().claim();
    }

    /** The version of the claim that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getClaim().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public List<String> getRefused() {
        return refused;
    }

    public void setRefused(List<String> refused) {
        this.refused = refused;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
