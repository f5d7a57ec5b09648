package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.trame.Course;
import org.ordito.trame.voucher.Basis;
import org.ordito.trame.voucher.Catalogue;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.trame.voucher.VoucherRequest;
import org.ordito.trame.voucher.VoucherTerms;
import org.ordito.web.text.PageText;

/** Asking for a voucher: one page, five minutes. */
@Named
@RequestScoped
public class VoucherRequestPage {

    @Inject
    private Actor actor;

    @Inject
    private VoucherDesk desk;

    @Inject
    private Catalogue catalogue;

    @Inject
    private PageText text;

    private List<Course> places;
    private VoucherTerms terms;
    private Basis basis;
    private String course;
    private String name;
    private String phone;
    private String wish;

    /** On arrival: who has one that goes on is led to it. */
    public void enter() throws IOException {
        Voucher open = desk.goingOn(actor).orElse(null);
        if (open != null) {
            Faces.redirect(VoucherInAddress.address("voucher", open.getNumber()));
        }
    }

    /** Asks for it. A second click comes to the same voucher. */
    public void send() throws IOException {
        Voucher voucher = desk.request(actor, new VoucherRequest(basis, getCourse(), name, phone, wish));
        Messages.addFlashGlobalInfo(text.of("voucher.page.requested", voucher.getNumber()));
        Faces.redirect(VoucherInAddress.address("voucher", voucher.getNumber()));
    }

    /** The courses in which this person has a place. */
    public List<Course> getPlaces() {
        if (places == null) {
            places = desk.places(actor);
        }
        return places;
    }

    /** Why this person may ask: a place in a course only if there is one. */
    public List<Basis> getBases() {
        return Stream.of(Basis.values()).filter(each -> each != Basis.COURSE || !getPlaces().isEmpty()).toList();
    }

    public VoucherTerms getTerms() {
        if (terms == null) {
            terms = catalogue.terms();
        }
        return terms;
    }

    public Basis getBasis() {
        return basis;
    }

    public void setBasis(Basis basis) {
        this.basis = basis;
    }

    /** The only place, when there is no other to choose. */
    public String getCourse() {
        return course == null && getPlaces().size() == 1 ? getPlaces().get(0).getSlug() : course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getName() {
        return name == null ? actor.name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
