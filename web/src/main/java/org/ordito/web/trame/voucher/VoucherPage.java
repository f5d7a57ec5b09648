package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;
import org.ordito.people.Actor;
import org.ordito.trame.voucher.TrainingOffer;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherDay;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.trame.voucher.VoucherState;
import org.ordito.web.text.PageText;

/** One voucher: where it stands, what comes next and by when. For whose it is, also the course to choose and the way out. */
@Named
@RequestScoped
public class VoucherPage {

    @Inject
    private Actor actor;

    @Inject
    private VoucherDesk desk;

    @Inject
    private VoucherInAddress here;

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    private String offer;
    private List<TrainingOffer> choices;
    private List<VoucherDay> register;

    /** On arrival: the office and the provider have pages of their own. */
    public void enter() throws IOException {
        if (!getVoucher().isOf(actor)) {
            Faces.redirect(VoucherInAddress.address(getVoucher().getTraining().getProvider() != null && getVoucher().getTraining().getProvider().isOf(actor)
                    ? "voucher-register" : "voucher-case", here.number()));
        }
    }

    /** On arrival at the choice of a course: nothing is asked of who cannot. */
    public void enterChoice() throws IOException {
        if (!isChoosable()) {
            Faces.redirect(VoucherInAddress.address("voucher", here.number()));
        }
    }

    /** On arrival at the question whether to give it up. */
    public void enterRenunciation() throws IOException {
        if (!isRenounceable()) {
            Faces.redirect(VoucherInAddress.address("voucher", here.number()));
        }
    }

    public void choose() throws IOException {
        desk.activate(actor, here.number(), offer);
        here.leave("voucher", "voucher.page.chosen");
    }

    /** Gives it up. A second click comes to the same page. */
    public void renounce() throws IOException {
        if (getVoucher().getState() != VoucherState.RENOUNCED) {
            desk.renounce(actor, here.number());
        }
        here.leave("voucher", "voucher.page.renounced");
    }

    public Voucher getVoucher() {
        return here.voucher();
    }

    public boolean isChoosable() {
        return getVoucher().isOf(actor) && getVoucher().getState() == VoucherState.ASSIGNED && !clock.instant().isAfter(getVoucher().getTerm().getActivateBy());
    }

    public boolean isRenounceable() {
        return getVoucher().isOf(actor) && getVoucher().getState().isRenounceable();
    }

    /** The courses that it can pay for. */
    public List<TrainingOffer> getChoices() {
        if (choices == null) {
            choices = desk.choices(actor, here.number());
        }
        return choices;
    }

    /** A course as one chooses it: title, provider, days, price. */
    public String words(TrainingOffer each) {
        return text.of("voucher.page.choice", each.getTitle(), each.getProvider().getName(), text.day(each.getStartsOn()), text.day(each.getEndsOn()),
                each.getHours(), text.euro(each.getPrice()), each.getPlace(), each.getTimetable());
    }

    public List<VoucherPath.Moment> getPath() {
        return VoucherPath.of(getVoucher());
    }

    /** When a moment of the way was or will be, in words. */
    public String when(VoucherPath.Moment moment) {
        if (moment.at() == null) {
            return text.of("voucher.page.later");
        }
        return moment.until() ? text.of("voucher.page.by", text.day(moment.at())) : text.day(moment.at());
    }

    /** What happens next, and by when. */
    public String getNext() {
        Voucher voucher = getVoucher();
        TrainingOffer chosen = voucher.getTraining().getOffer();
        return text.of("voucher.next." + voucher.getState(), text.day(voucher.getDecideBy()), text.day(voucher.getTerm().getActivateBy()), text.day(voucher.getTerm().getValidUntil()),
                chosen == null ? "" : text.day(chosen.getStartsOn()), chosen == null ? "" : text.day(chosen.getEndsOn()), voucher.getTraining().getPercentNeeded());
    }

    public List<VoucherDay> getRegister() {
        if (register == null) {
            register = desk.register(actor, here.number());
        }
        return register;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }
}
