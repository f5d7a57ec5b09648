package org.ordito.web.trame;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.PublishedList;
import org.ordito.trame.enrolment.WaitingLine;
import org.ordito.web.pages.Address;
import org.ordito.web.trame.shop.ShopPage;
import org.ordito.web.trame.visits.VisitsPage;

/**
 * {@code /trame} shows the lab and its courses, {@code /trame/corsi/<slug>} one course, {@code /trame/corsi/<slug>/elenco} its
 * published list; {@code /trame/voucher} the courses that vouchers pay for; {@code /trame/posto} is where the link in an offer leads, {@code /trame/esiti} that of a question
 * after a course, {@code /trame/avvisami}
 * takes the address of who wants to know of new courses, {@code /trame/attestati} verifies certificates. What is below {@code /trame/visite} and
 * {@code /trame/eventi} is told by {@link VisitsPage}, what is below {@code /trame/prodotti} by {@link ShopPage}.
 */
@Named
@RequestScoped
public class LabPage {

    private static final String VIEWS = "/WEB-INF/trame/";

    @Inject
    private Address address;

    @Inject
    private Courses courses;

    @Inject
    private PublishedList published;

    @Inject
    private VisitsPage visits;

    @Inject
    private ShopPage shop;

    @Inject
    private HttpServletRequest request;

    private String view;
    private Course course;
    private List<String> seated;
    private Slice<WaitingLine> waiting;

    @PostConstruct
    void read() {
        address.requireAtMost(4);
        String place = address.part(1);
        if (place == null) {
            view = VIEWS + "lab.xhtml";
        } else if (place.equals("posto") && address.part(2) == null) {
            view = VIEWS + "seat.xhtml";
        } else if (place.equals("esiti") && address.part(2) == null) {
            view = VIEWS + "outcome.xhtml";
        } else if (place.equals("attestati") && address.part(2) == null) {
            view = VIEWS + "verify.xhtml";
        } else if (place.equals("avvisami")) {
            view = VIEWS + interestView(address.part(2));
        } else if (visits.answers(place)) {
            view = VIEWS + visits.view();
        } else if (place.equals("prodotti") && address.part(3) == null) {
            view = shop.getView();
        } else if (place.equals("voucher") && address.part(3) == null) {
            view = VIEWS + (address.part(2) == null ? "voucher/catalogue.xhtml" : "voucher/training.xhtml");
        } else if (place.equals("corsi") && address.part(2) != null) {
            readCourse(address.part(2), address.part(3));
        } else {
            throw new NotFound(place);
        }
    }

    private String interestView(String deed) {
        if (deed == null) {
            return "interest.xhtml";
        }
        if (address.part(3) != null || !deed.equals("conferma") && !deed.equals("lascia")) {
            throw new NotFound(deed);
        }
        return "interest-link.xhtml";
    }

    private void readCourse(String slug, String part) {
        course = courses.published(slug);
        if (part == null) {
            view = VIEWS + "course.xhtml";
        } else if (part.equals("elenco") && course.getListPublishedAt() != null) {
            String after = request.getParameter("dopo");
            seated = after == null ? published.seated(course) : List.of();
            waiting = published.waiting(course, after);
            view = VIEWS + "list.xhtml";
        } else {
            throw new NotFound(part);
        }
    }

    /** The view that answers this address. */
    public String getView() {
        return view;
    }

    /** The course in the address. */
    public Course getCourse() {
        return course;
    }

    /** Which numbers of its list got a seat; all of them come before the first slice of the others. */
    public List<String> getSeated() {
        return seated;
    }

    /** One slice of those that wait for a seat. */
    public List<WaitingLine> getWaiting() {
        return waiting.items();
    }

    /** The address of what follows on the list; null at its end. */
    public String getNextAddress() {
        return waiting.next() == null ? null : "/trame/corsi/" + course.getSlug() + "/elenco?dopo=" + waiting.next();
    }
}
