package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.trame.voucher.Basis;
import org.ordito.trame.voucher.CatalogueDesk;
import org.ordito.trame.voucher.DayEntry;
import org.ordito.trame.voucher.OfferText;
import org.ordito.trame.voucher.ProviderDesk;
import org.ordito.trame.voucher.ProviderText;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.trame.voucher.VoucherFund;
import org.ordito.trame.voucher.VoucherRequest;
import org.ordito.trame.voucher.VoucherState;
import org.ordito.trame.voucher.VoucherTerms;

/** A provider with a course of its own for each test, money in the fund, and vouchers on their way. */
@ApplicationScoped
public class VoucherScene {

    static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    static final String WISH = "A wish that nobody else reads";

    private static final VoucherTerms TERMS = new VoucherTerms(euro(1_500), 12, 90, 15, 70, 20, 60, 30, 10, 14);

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private VoucherDesk vouchers;

    @Inject
    private AssignmentDesk office;

    @Inject
    private CatalogueDesk catalogue;

    @Inject
    private ProviderDesk providers;

    @Inject
    private Clock clock;

    /** @param offer slug of its course: 10 hours for 900 euro, from today on */
    public record School(Actor provider, String offer) {
    }

    /** With 10,000 euro left in the fund. */
    public School school() throws Exception {
        Actor provider = new Actor(Scene.unique("provider"), "A provider", Set.of(Role.PROVIDER));
        scene.giveAccount(provider);
        catalogue.addProvider(COORDINATOR, provider.username(), provider.username(), new ProviderText("A school", "A street", "school@example.org", "095 000 0000"));
        String offer = Scene.unique("offer");
        catalogue.addOffer(COORDINATOR, provider.username(), offer,
                new OfferText("A course", "All of it", "The school", "Mondays", 10, euro(900), today(), today().plusDays(60)));
        leave(euro(10_000));
        return new School(provider, offer);
    }

    /** @return its number */
    public String requested(Actor who) {
        return vouchers.request(who, new VoucherRequest(Basis.RESIDENT, null, who.name(), null, WISH)).getNumber();
    }

    public Void assign(Actor who, String number, int amount) {
        office.assign(COORDINATOR, number, version(who, number), euro(amount));
        return null;
    }

    /** @return its number */
    public String activated(Actor who, School school) {
        String number = requested(who);
        assign(who, number, 1_000);
        vouchers.activate(who, number, school.offer());
        return number;
    }

    /** Enough of its course is attended. @return its number */
    public String attended(Actor who, School school) {
        String number = activated(who, school);
        providers.keep(school.provider(), number, new DayEntry(today(), BigDecimal.valueOf(8), BigDecimal.valueOf(8)));
        return number;
    }

    public VoucherState state(Actor who, String number) {
        return vouchers.open(who, number).getState();
    }

    public int version(Actor who, String number) {
        return vouchers.open(who, number).getVersion();
    }

    public VoucherFund fund() {
        return office.fund(COORDINATOR);
    }

    /** Leaves so much to be assigned. */
    public void leave(BigDecimal amount) {
        VoucherFund fund = fund();
        office.changeFund(COORDINATOR, fund.getVersion(), fund.getCommitted().add(amount), TERMS);
    }

    /** Whether what is committed is the sum of what vouchers hold. */
    public boolean isMoneyWhatVouchersHold() {
        return rows.number("SELECT COUNT(*) FROM lab_voucher_fund f WHERE f.id = ? AND f.committed = (SELECT SUM(v.held) FROM lab_voucher v)", 1) == 1;
    }

    public LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }

    static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
