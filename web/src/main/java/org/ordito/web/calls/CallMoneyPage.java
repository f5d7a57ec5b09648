package org.ordito.web.calls;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallState;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** Adding money to a published call. */
@Named
@RequestScoped
public class CallMoneyPage {

    @Inject
    private Actor actor;

    @Inject
    private CallDesk desk;

    @Inject
    private CallInAddress here;

    private Integer version;
    private BigDecimal amount;
    private String reason;

    public void add() throws IOException {
        desk.addMoney(actor, here.slug(), getVersion(), amount, reason);
        here.leave("money", "calls.page.money-added");
    }

    public boolean isOffered() {
        return actor.is(Role.MANAGER) && getCall().getState() != CallState.DRAFT;
    }

    public Call getCall() {
        return here.call();
    }

    /** Of the call as it was shown, so that a second click adds nothing. */
    public int getVersion() {
        return version == null ? getCall().getVersion() : version;
    }

    public void setVersion(int version) {
        this.version = version;
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
