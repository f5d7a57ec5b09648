package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/**
 * Whoever has signed in asks for a voucher and sees their own; a provider sees who has chosen its courses and no other; the
 * coordinator assigns, takes back and checks; the manager approves; the auditor reads.
 */
@ApplicationScoped
public class VoucherPolicy {

    /** Also for every page of one's own. */
    public Permission mayAsk(Actor who) {
        return Permission.when(who.isSignedIn(), "voucher.not-yours");
    }

    /** What its person does with it. */
    public Permission mayUse(Actor who, Voucher voucher) {
        return Permission.when(voucher.isOf(who), "voucher.not-yours");
    }

    public Permission maySee(Actor who, Voucher voucher) {
        return mayUse(who, voucher).or(maySeeAll(who)).or(mayServe(who, voucher));
    }

    /** Keeping its register and asking for its payment. */
    public Permission mayServe(Actor who, Voucher voucher) {
        return Permission.when(who.is(Role.PROVIDER) && voucher.getTraining().getProvider() != null && voucher.getTraining().getProvider().isOf(who), "voucher.other-provider");
    }

    /** A provider's own list. */
    public Permission mayProvide(Actor who) {
        return Permission.when(who.is(Role.PROVIDER), "voucher.providers-only");
    }

    public Permission maySeeAll(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "voucher.office-only");
    }

    /** Deciding, taking back, checking; the catalogue and the money. What one gets is not one's own to decide. */
    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "voucher.coordinator-only");
    }

    public Permission mayLead(Actor who, Voucher voucher) {
        return mayLead(who).and(Permission.when(!voucher.isOf(who), "voucher.own-case"));
    }

    public Permission mayApprove(Actor who, Voucher voucher) {
        return Permission.when(who.is(Role.MANAGER), "voucher.manager-only").and(Permission.when(!voucher.isOf(who), "voucher.own-case"));
    }
}
