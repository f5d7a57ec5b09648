package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** A course that a provider holds and a voucher pays for. Once somebody has chosen it, its hours, price and days stay. */
@Entity
@Table(name = "lab_training_offer")
public class TrainingOffer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;

    @ManyToOne(optional = false)
    @JoinColumn(name = "provider_id")
    private Provider provider;

    private String title;
    private String content;
    private String place;
    private String timetable;
    private int hours;
    private BigDecimal price;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    private boolean shown;

    protected TrainingOffer() {
    }

    TrainingOffer(String slug, Provider provider, OfferText text) {
        this.slug = slug;
        this.provider = provider;
        this.shown = true;
        keep(text.checked());
    }

    /**
     * @param isChosen whether a voucher was activated with it
     * @throws RuleViolation {@code voucher.offer-chosen} for another price, other hours or other days then
     */
    void write(int read, OfferText text, boolean isChosen) {
        StaleEdit.unlessSame(read, version);
        OfferText checked = text.checked();
        if (isChosen && !isSameBargain(checked)) {
            throw new RuleViolation("voucher.offer-chosen");
        }
        keep(checked);
    }

    private boolean isSameBargain(OfferText text) {
        return text.hours() == hours && text.price().compareTo(price) == 0 && text.startsOn().equals(startsOn) && text.endsOn().equals(endsOn);
    }

    private void keep(OfferText text) {
        title = text.title();
        content = text.content();
        place = text.place();
        timetable = text.timetable();
        hours = text.hours();
        price = text.price();
        startsOn = text.startsOn();
        endsOn = text.endsOn();
    }

    /** Takes it out of the catalogue, or puts it back; who has chosen it keeps it. */
    void show(int read, boolean isShown) {
        StaleEdit.unlessSame(read, version);
        shown = isShown;
    }

    /** Whether it can be chosen on that day: it stands in the catalogue and has not begun before. */
    public boolean isOpen(LocalDate today) {
        return shown && !startsOn.isBefore(today);
    }

    public OfferText getText() {
        return new OfferText(title, content, place, timetable, hours, price, startsOn, endsOn);
    }

    Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Names it in addresses. */
    public String getSlug() {
        return slug;
    }

    public Provider getProvider() {
        return provider;
    }

    public String getTitle() {
        return title;
    }

    public String getContent() {
        return content;
    }

    public String getPlace() {
        return place;
    }

    public String getTimetable() {
        return timetable;
    }

    public int getHours() {
        return hours;
    }

    /** In euro. */
    public BigDecimal getPrice() {
        return price;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Whether it stands in the catalogue. */
    public boolean isShown() {
        return shown;
    }
}
