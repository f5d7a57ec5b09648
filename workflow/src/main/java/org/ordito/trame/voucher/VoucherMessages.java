package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.VirusFound;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Words;

/** What is written to whom a voucher concerns. What its person wrote, and why it was refused or taken back, stands on its page only. */
@ApplicationScoped
class VoucherMessages {

    private static final String OWN = "/app/trame/voucher.xhtml?number=";
    private static final String OF_THE_PROVIDER = "/app/trame/voucher-register.xhtml?number=";
    private static final String OF_THE_LAB = "/app/trame/voucher-case.xhtml?number=";

    @Inject
    private Vouchers vouchers;

    @Inject
    private AuditTrail audit;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    void requested(Voucher voucher) {
        tellPerson(voucher, "requested", Words.day(voucher.getDecideBy()));
    }

    void refused(Voucher voucher) {
        tellPerson(voucher, "refused");
    }

    void assigned(Voucher voucher) {
        tellPerson(voucher, "assigned", voucher.getAmount(), Words.day(voucher.getTerm().getActivateBy()), Words.day(voucher.getTerm().getValidUntil()));
    }

    void reminder(Voucher voucher) {
        tellPerson(voucher, "reminder", voucher.getAmount(), Words.day(voucher.getTerm().getActivateBy()));
    }

    void activated(Voucher voucher) {
        TrainingOffer offer = voucher.getTraining().getOffer();
        tellPerson(voucher, "activated", offer.getTitle(), voucher.getTraining().getProvider().getName(), Words.day(offer.getStartsOn()), offer.getPlace(),
                offer.getTimetable(), voucher.getTraining().getPercentNeeded());
        tellProvider(voucher, "chosen", offer.getTitle(), voucher.getAsker().getName(), Words.day(offer.getStartsOn()), voucher.getTraining().getPercentNeeded());
    }

    void attended(Voucher voucher) {
        tellPerson(voucher, "attended", voucher.getTraining().getOffer().getTitle(), voucher.getTraining().getPercent());
        tellProvider(voucher, "invoice", voucher.getTraining().getOffer().getTitle(), voucher.getHeld(), Words.day(voucher.getInvoice().getDueAt()));
    }

    void invoiceReminder(Voucher voucher) {
        tellProvider(voucher, "invoice-reminder", voucher.getTraining().getOffer().getTitle(), voucher.getHeld(), Words.day(voucher.getInvoice().getDueAt()));
    }

    void moreTime(Voucher voucher) {
        tellProvider(voucher, "more-time", voucher.getTraining().getOffer().getTitle(), voucher.getHeld(), Words.day(voucher.getInvoice().getDueAt()));
    }

    void returned(Voucher voucher) {
        tellProvider(voucher, "returned", voucher.getInvoice().getNumber(), Words.day(voucher.getInvoice().getDueAt()));
    }

    void paid(Voucher voucher) {
        tellPerson(voucher, "paid", voucher.getTraining().getOffer().getTitle());
        tellProvider(voucher, "paid-provider", voucher.getInvoice().getNumber(), voucher.getHeld());
    }

    /** There is a virus in an invoice: its provider is told, and whoever coordinates the lab, who can send the invoice back. */
    void virus(@Observes VirusFound found) {
        vouchers.invoicedWith(found.document()).forEach(this::virus);
    }

    private void virus(Voucher voucher) {
        audit.record(Actor.SYSTEM, "voucher.virus-found", voucher.getNumber(), "");
        tellProvider(voucher, "virus", voucher.getInvoice().getNumber());
        outbox.sendToEach(people.withRole(Role.LAB_COORDINATOR).stream().map(Person::getUsername).toList(), voucher.getNumber(), "voucher.mail.virus-office",
                voucher.getNumber(), voucher.getInvoice().getNumber(), voucher.getTraining().getProvider().getName(), Words.link(OF_THE_LAB + voucher.getNumber()));
    }

    /** It has expired, was taken back or given up: its provider is told, if it has one. */
    void ended(Voucher voucher) {
        tellPerson(voucher, voucher.getState().name());
        if (voucher.getTraining().getProvider() != null) {
            tellProvider(voucher, "ended-provider", voucher.getTraining().getOffer().getTitle());
        }
    }

    private void tellPerson(Voucher voucher, String what, Object... arguments) {
        tell(voucher.getAsker().getAccount(), voucher, OWN, what, arguments);
    }

    private void tellProvider(Voucher voucher, String what, Object... arguments) {
        tell(voucher.getTraining().getProvider().getAccount(), voucher, OF_THE_PROVIDER, what, arguments);
    }

    /** The number comes first in the text's arguments, the link to the reader's page last. */
    private void tell(String account, Voucher voucher, String page, String what, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = voucher.getNumber();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 1] = Words.link(page + voucher.getNumber());
        outbox.send(people.named(account), voucher.getNumber(), "voucher.mail." + what, all);
    }
}
