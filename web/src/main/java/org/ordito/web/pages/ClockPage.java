package org.ordito.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.demo.DemoDesk;
import org.ordito.demo.DemoPolicy;
import org.ordito.people.Actor;

/** {@code /demo/orologio}: the administrator of the demonstration moves its clock, to see terms expire. */
@Named
@RequestScoped
public class ClockPage {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private Actor actor;

    @Inject
    private DemoPolicy policy;

    @Inject
    private DemoDesk desk;

    @Inject
    private Clock clock;

    private LocalDate to;

    @PostConstruct
    void check() {
        policy.mayMoveClock(actor).orRefuse();
    }

    public String advance(int days) {
        desk.moveClock(actor, clock.instant().atZone(clock.getZone()).plusDays(days).toInstant());
        return "/demo/orologio.xhtml?faces-redirect=true";
    }

    /** The morning of the chosen day. */
    public String jump() {
        desk.moveClock(actor, to.atTime(MORNING).atZone(clock.getZone()).toInstant());
        return "/demo/orologio.xhtml?faces-redirect=true";
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
