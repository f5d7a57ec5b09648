package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.enrolment.PointsDesk;
import org.ordito.web.text.PageText;

/** The table of admission points: its numbers, to read and to change. */
@Named
@RequestScoped
public class PointsPage {

    @Inject
    private Actor actor;

    @Inject
    private PointsDesk desk;

    @Inject
    private PageText text;

    private List<PointsRow> rows;
    private Integer version;

    public void change() throws IOException {
        desk.change(actor, getVersion(), getRows().stream().map(PointsRow::rule).toList());
        Messages.addFlashGlobalInfo(text.of("lab.points.changed"));
        Faces.redirect("/app/trame/points.xhtml");
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    public List<PointsRow> getRows() {
        if (rows == null) {
            rows = desk.rules(actor).stream().map(PointsRow::new).toList();
        }
        return rows;
    }

    /** The version of the table that the page was filled from. */
    public Integer getVersion() {
        if (version == null) {
            version = desk.version(actor);
        }
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
