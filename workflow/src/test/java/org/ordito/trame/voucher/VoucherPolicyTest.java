package org.ordito.trame.voucher;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class VoucherPolicyTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final VoucherTerms TERMS = new VoucherTerms(new BigDecimal("1500.00"), 12, 90, 15, 70, 20, 60, 30, 10, 14);

    private final VoucherPolicy policy = new VoucherPolicy();

    @ParameterizedTest(name = "{0} as {1}: sees {2}, serves {3}, leads {4}, approves {5}")
    @CsvSource({"person, CITIZEN, true, false, false, false", "other, CITIZEN, false, false, false, false", "school, PROVIDER, true, true, false, false",
        "rival, PROVIDER, false, false, false, false", "school, CITIZEN, false, false, false, false", "lab, LAB_COORDINATOR, true, false, true, false",
        "head, MANAGER, true, false, false, true", "auditor, AUDITOR, true, false, false, false", "teacher, TEACHER, false, false, false, false",
        "social, SOCIAL_SERVICES, false, false, false, false"})
    void everyoneSeesAndDoesWhatIsTheirs(String account, Role role, boolean sees, boolean serves, boolean leads, boolean approves) {
        Actor who = new Actor(account, account, Set.of(role));
        Voucher voucher = chosen();
        assertThat(policy.maySee(who, voucher).isGranted()).isEqualTo(sees);
        assertThat(policy.mayServe(who, voucher).isGranted()).isEqualTo(serves);
        assertThat(policy.mayLead(who, voucher).isGranted()).isEqualTo(leads);
        assertThat(policy.mayApprove(who, voucher).isGranted()).isEqualTo(approves);
    }

    @Test
    void nobodyDecidesAboutTheirOwn() {
        Voucher voucher = chosen();
        assertThat(policy.mayLead(new Actor("person", "", Set.of(Role.LAB_COORDINATOR)), voucher).isGranted()).isFalse();
        assertThat(policy.mayApprove(new Actor("person", "", Set.of(Role.MANAGER)), voucher).isGranted()).isFalse();
    }

    @Test
    void visitorsAskForNothing() {
        assertThat(policy.mayAsk(Actor.ANONYMOUS).isGranted()).isFalse();
    }

    private static Voucher chosen() {
        Actor person = new Actor("person", "A person", Set.of(Role.CITIZEN));
        Voucher voucher = new Voucher("VOU-2026-0001", person, new VoucherRequest(Basis.RESIDENT, null, "A person", null, "A wish"), null, TERMS, NOW);
        voucher.assign(0, new BigDecimal("1000.00"), TERMS, NOW);
        Provider provider = new Provider("school", "school", new ProviderText("A school", "A street", "school@example.org", "095 000 0000"));
        voucher.activate(new TrainingOffer("bags", provider, new OfferText("Bags", "Leather", "The school", "Mondays", 40, new BigDecimal("900.00"),
                LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1))), NOW);
        return voucher;
    }
}
