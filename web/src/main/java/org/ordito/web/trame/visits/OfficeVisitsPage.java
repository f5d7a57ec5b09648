package org.ordito.web.trame.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.visits.Visit;
import org.ordito.trame.visits.VisitDesk;
import org.ordito.trame.visits.VisitKind;

/** Every appointment of the lab with the public, and beginning a new one. */
@Named
@RequestScoped
public class OfficeVisitsPage {

    @Inject
    private Actor actor;

    @Inject
    private VisitDesk desk;

    @Inject
    private VisitInAddress here;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Visit> visits;
    private VisitKind kind;
    private String title;
    private String slug;

    public void create() throws IOException {
        Visit visit = desk.draft(actor, kind, slug, title);
        here.leave("visit", visit.getSlug(), "visits.office.created");
    }

    public Slice<Visit> getVisits() {
        if (visits == null) {
            visits = desk.all(actor, after);
        }
        return visits;
    }

    public VisitKind[] getKinds() {
        return VisitKind.values();
    }

    public VisitKind getKind() {
        return kind;
    }

    public void setKind(VisitKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }
}
