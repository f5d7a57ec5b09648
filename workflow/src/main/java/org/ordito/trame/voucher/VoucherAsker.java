package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.ordito.people.Actor;
import org.ordito.trame.Course;

/** Who has asked for a voucher, on what ground, and what for. */
@Embeddable
public class VoucherAsker {

    @Column(name = "person")
    private String account;
    private String name;
    private String phone;
    @Enumerated(EnumType.STRING)
    private Basis basis;
    @ManyToOne
    @JoinColumn(name = "course_id")
    private Course course;
    private String wish;
    @Column(name = "requested_at")
    private Instant askedAt;

    protected VoucherAsker() {
    }

    /** @param place in which they have a place; null for a resident */
    VoucherAsker(Actor person, VoucherRequest request, Course place, Instant now) {
        VoucherRequest checked = request.checked();
        account = person.username();
        name = checked.name();
        phone = checked.phone();
        basis = checked.basis();
        course = place;
        wish = checked.wish();
        askedAt = now;
    }

    public String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    /** Null when none was given. */
    public String getPhone() {
        return phone;
    }

    public Basis getBasis() {
        return basis;
    }

    /** In which they have a place; null for a resident. */
    public Course getCourse() {
        return course;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** For who decides, and nobody else; null once it is forgotten. */
    String getWish() {
        return wish;
    }
}
