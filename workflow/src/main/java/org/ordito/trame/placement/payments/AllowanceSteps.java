package org.ordito.trame.placement.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.Words;

/** What the process of a list of allowances asks and orders. */
@Named("allowanceSteps")
@ApplicationScoped
public class AllowanceSteps {

    @Inject
    private AllowanceLists lists;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    public boolean isApproved(Long listId) {
        return lists.get(listId).getState() == AllowanceListState.APPROVED;
    }

    /** Each person is told what is paid to them. */
    public void tellApproved(Long listId) {
        lists.payments(lists.get(listId)).forEach(payment -> outbox.send(people.named(payment.username()), payment.getPlacement(), "placement.mail.paid",
                payment.getPlacement(), Words.month(payment.getMonth()), payment.getAmount(), Words.link("/app/trame/own-placement.xhtml?number=" + payment.getPlacement())));
    }

    /** The coordinator who prepared it is told that it came back, and why. */
    public void tellReturned(Long listId) {
        AllowanceList list = lists.get(listId);
        outbox.send(people.named(list.getPreparedBy()), list.getNumber(), "placement.mail.list-returned", list.getNumber(), list.getNote(),
                Words.link("/app/trame/allowance-list.xhtml?number=" + list.getNumber()));
    }
}
