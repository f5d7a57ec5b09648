package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.ListLine;
import org.ordito.trame.enrolment.PointsDesk;

/** The list of a course: as it would be published, and as it was. */
@Named("courseListPage")
@RequestScoped
public class ListPage {

    private static final int SLICE = 100;

    /** One line of the preview with its place on the list, from 1. */
    public record Place(int position, ListLine line) {

        /** The numbers of those who may be the same person. */
        public String alike() {
            return String.join(", ", line.alike());
        }
    }

    @Inject
    private Actor actor;

    @Inject
    private ListDesk desk;

    @Inject
    private PointsDesk points;

    @Inject
    private CourseInAddress here;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "after")
    private String after;

    private List<Place> preview;
    private Slice<LabApplication> published;
    private Integer version;
    private Integer pointsVersion;

    public void publish() throws IOException {
        desk.publish(actor, here.slug(), getVersion(), getPointsVersion());
        here.leaveTold("list", "lab.list.published");
    }

    public Course getCourse() {
        return here.course();
    }

    /** Whether enrolment is over and the list is to be made. */
    public boolean isToBeMade() {
        return getCourse().getState() == CourseState.LISTING;
    }

    /** The list as it would be published now: to look is recorded. */
    private List<Place> preview() {
        if (preview == null) {
            List<ListLine> lines = desk.preview(actor, here.slug());
            preview = IntStream.range(0, lines.size()).mapToObj(i -> new Place(i + 1, lines.get(i))).toList();
        }
        return preview;
    }

    /** One slice of it. */
    public Slice<Place> getPreview() {
        long from = after == null ? 0 : Slice.number(after);
        return Slice.of(preview().stream().filter(place -> place.position() > from).limit(SLICE + 1L).toList(), SLICE, place -> String.valueOf(place.position()));
    }

    /** The place of the last one who would be offered a seat; 0 for nobody. */
    public int getLastSeat() {
        return preview().stream().filter(place -> place.line().seat()).mapToInt(Place::position).max().orElse(0);
    }

    /** How many documents people still have time to give, and have not. */
    public long getAwaited() {
        return desk.countAwaited(actor, here.slug());
    }

    /** Whether somebody seems to be on the list twice. */
    public boolean isAlike() {
        return preview.stream().anyMatch(place -> !place.line().alike().isEmpty());
    }

    public int getSize() {
        return preview().size();
    }

    /** The version of the table of points that the page was computed by. */
    public Integer getPointsVersion() {
        return pointsVersion == null ? Integer.valueOf(points.version(actor)) : pointsVersion;
    }

    public void setPointsVersion(Integer pointsVersion) {
        this.pointsVersion = pointsVersion;
    }

    /** Until when the seats that are offered now can be accepted. */
    public Instant getOfferUntil() {
        return getCourse().offerUntil(clock.instant());
    }

    /** The list as it was published: to look is recorded. */
    public Slice<LabApplication> getPublished() {
        if (published == null) {
            published = desk.published(actor, here.slug(), after);
        }
        return published;
    }

    /** The version of the course that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getCourse().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
