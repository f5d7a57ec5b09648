package org.ordito.web.trame.group;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import org.ordito.trame.group.Foundation;
import org.ordito.trame.group.GroupDates;
import org.ordito.trame.group.GroupState;
import org.ordito.trame.group.LabGroup;

/** The milestones of a group, drawn: what is done, where it stands, what is still to come. */
final class GroupPath {

    private static final int A_YEAR = 12;
    private static final int TWO_YEARS = 24;

    /**
     * One milestone.
     *
     * @param key   last part of the key of its title
     * @param at    when it was, or will be; null when nobody knows yet
     * @param until whether it will be by then, not exactly then
     * @param state {@code done}, {@code now} or {@code coming}
     */
    public record Moment(String key, TemporalAccessor at, boolean until, String state) {
    }

    private final LabGroup group;
    private final List<Moment> path = new ArrayList<>();
    private boolean isNowDrawn;

    private GroupPath(LabGroup group) {
        this.group = group;
    }

    static List<Moment> of(LabGroup group) {
        GroupPath way = new GroupPath(group);
        way.draw();
        return way.path;
    }

    private void draw() {
        GroupDates dates = group.getDates();
        Foundation founded = group.getFoundation();
        milestone("begun", dates.getBegunAt(), null);
        milestone("formed", dates.getProposedAt(), null);
        milestone("taken-on", dates.getTakenOnAt(), group.getDecideBy());
        milestone("form", group.getChoice() == null ? null : group.getChoice().getChosenAt(), dates.getChooseBy());
        milestone("deed", founded == null ? null : founded.getDeedOn(), null);
        milestone("registered", dates.getRegisteredAt(), null);
        milestone("year", dates.getYearClosedAt(), founded == null ? null : founded.getDeedOn().plusMonths(A_YEAR));
        milestone("closed", group.getState() == GroupState.CLOSED ? group.getStateSince() : null, founded == null ? null : founded.getDeedOn().plusMonths(TWO_YEARS));
        if (group.getState() == GroupState.DECLINED || group.getState() == GroupState.DISSOLVED) {
            path.add(new Moment(group.getState().name(), group.getStateSince(), false, "now"));
        }
    }

    /** @param done when it was reached, null when it was not; @param term when it will be, null when nobody knows */
    private void milestone(String key, TemporalAccessor done, TemporalAccessor term) {
        if (done != null) {
            path.add(new Moment(key, done, false, "done"));
        } else if (group.getState().isOpen()) {
            path.add(new Moment(key, term, key.equals("taken-on") || key.equals("form"), isNowDrawn ? "coming" : "now"));
            isNowDrawn = true;
        }
    }
}
