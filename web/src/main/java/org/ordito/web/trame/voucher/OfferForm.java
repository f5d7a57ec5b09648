package org.ordito.web.trame.voucher;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ordito.trame.voucher.OfferText;

/** A course of the catalogue as it stands in the form. */
public class OfferForm {

    private String title;
    private String content;
    private String place;
    private String timetable;
    private Integer hours;
    private BigDecimal price;
    private LocalDate startsOn;
    private LocalDate endsOn;

    /** Of one that is not there yet. */
    OfferForm() {
    }

    OfferForm(OfferText text) {
        title = text.title();
        content = text.content();
        place = text.place();
        timetable = text.timetable();
        hours = text.hours();
        price = text.price();
        startsOn = text.startsOn();
        endsOn = text.endsOn();
    }

    OfferText text() {
        return new OfferText(title, content, place, timetable, hours, price, startsOn, endsOn);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getTimetable() {
        return timetable;
    }

    public void setTimetable(String timetable) {
        this.timetable = timetable;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
