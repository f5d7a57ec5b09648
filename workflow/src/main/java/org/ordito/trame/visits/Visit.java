package org.ordito.trame.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/**
 * One appointment of the lab with the public: a guided tour, an open day or an event. The coordinator writes it and publishes
 * it; its dates are added one by one. What is published can be written again, as long as nothing is missing. In the end it is closed.
 */
@Entity
@Table(name = "lab_visit")
public class Visit {

    private static final BigDecimal MOST_EXPENSIVE = new BigDecimal("500.00");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private VisitKind kind;
    private String slug;
    private String title;
    private String summary = "";
    private String description = "";
    @Column(name = "meeting_place")
    private String meetingPlace = "";
    private String shown = "";
    private String accessibility = "";

    private int minutes;
    private BigDecimal price = BigDecimal.ZERO.setScale(2);
    @Convert(converter = LanguagesColumn.class)
    private Set<VisitLanguage> languages = EnumSet.of(VisitLanguage.IT);
    private boolean registration = true;
    @Column(name = "most_people")
    private int mostPeople = 6;
    @Column(name = "closes_hours")
    private int closesHours = 2;
    @Column(name = "keep_days")
    private int keepDays = 30;

    @Embedded
    private VisitGuide guide = VisitGuide.nobody();

    @Enumerated(EnumType.STRING)
    private VisitState state = VisitState.DRAFT;

    protected Visit() {
    }

    public Visit(VisitKind kind, String slug, String title) {
        this.kind = kind;
        this.slug = slug;
        this.title = title;
    }

    /**
     * Writes it anew.
     *
     * @param read version of what was changed: two people who write at once do not undo each other's words
     * @throws RuleViolation {@code visits.incomplete} when it is published and something would be missing
     */
    void write(int read, VisitText text, VisitPlan plan, VisitGuide leader) {
        StaleEdit.unlessSame(read, version);
        require(state != VisitState.CLOSED, "visits.closed");
        writeText(text);
        minutes = within("minutes", plan.minutes(), 0, 600);
        price = price(plan.price());
        languages = plan.languages() == null || plan.languages().isEmpty() ? EnumSet.noneOf(VisitLanguage.class) : EnumSet.copyOf(plan.languages());
        registration = kind.isGuided() || plan.registration();
        mostPeople = within("mostPeople", plan.mostPeople(), 1, 50);
        closesHours = within("closesHours", plan.closesHours(), 0, 168);
        keepDays = within("keepDays", plan.keepDays(), 1, 90);
        VisitText.fits("guideName", leader.getName(), VisitGuide.NAME);
        VisitText.fits("guideLicence", leader.getLicence(), VisitGuide.LICENCE);
        guide = kind.isGuided() ? leader : VisitGuide.nobody();
        if (state == VisitState.PUBLISHED && !gaps().isEmpty()) {
            throw gaps().get(0);
        }
    }

    private void writeText(VisitText text) {
        text.requireFits();
        title = PlainText.of(text.title());
        if (title.isEmpty()) {
            throw new RuleViolation("visits.missing.title").at("title");
        }
        summary = PlainText.of(text.summary());
        description = PlainText.of(text.description());
        meetingPlace = PlainText.of(text.meetingPlace());
        shown = PlainText.of(text.shown());
        accessibility = PlainText.of(text.accessibility());
    }

    /** What is missing before it can be published: text keys, each with the field it is about. */
    public List<RuleViolation> gaps() {
        List<RuleViolation> gaps = new ArrayList<>();
        missing(gaps, "summary", summary.isEmpty());
        missing(gaps, "description", description.isEmpty());
        missing(gaps, "meetingPlace", meetingPlace.isEmpty());
        missing(gaps, "accessibility", accessibility.isEmpty());
        missing(gaps, "minutes", minutes == 0);
        missing(gaps, "languages", languages.isEmpty());
        if (kind.isGuided()) {
            missing(gaps, "shown", shown.isEmpty());
            missing(gaps, "guideName", guide.getName().isEmpty());
            missing(gaps, "guideLicence", guide.getLicence().isEmpty());
        }
        return gaps;
    }

    /** @throws RuleViolation {@code visits.incomplete}, {@code visits.published-already} */
    void publish(int read) {
        StaleEdit.unlessSame(read, version);
        require(state == VisitState.DRAFT, "visits.published-already");
        require(gaps().isEmpty(), "visits.incomplete");
        state = VisitState.PUBLISHED;
    }

    /** It is offered no more. Its dates ahead are to be cancelled before, each with its reason. */
    void close(int read) {
        StaleEdit.unlessSame(read, version);
        require(state == VisitState.PUBLISHED, "visits.closed");
        state = VisitState.CLOSED;
    }

    private static void missing(List<RuleViolation> gaps, String field, boolean isMissing) {
        if (isMissing) {
            gaps.add(new RuleViolation("visits.missing." + field).at(field));
        }
    }

    private static void require(boolean condition, String key) {
        if (!condition) {
            throw new RuleViolation(key);
        }
    }

    private static int within(String field, Integer number, int least, int most) {
        int value = number == null ? least : number;
        if (value < least || value > most) {
            throw new RuleViolation("visits.range", least, most).at(field);
        }
        return value;
    }

    private static BigDecimal price(BigDecimal written) {
        BigDecimal value = written == null ? BigDecimal.ZERO : written;
        if (value.signum() < 0 || value.compareTo(MOST_EXPENSIVE) > 0) {
            throw new RuleViolation("visits.range", 0, MOST_EXPENSIVE.intValue()).at("price");
        }
        return value.setScale(2, RoundingMode.HALF_UP);
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public VisitKind getKind() {
        return kind;
    }

    /** Names it in addresses. */
    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public VisitText getText() {
        return new VisitText(title, summary, description, meetingPlace, shown, accessibility);
    }

    public VisitPlan getPlan() {
        return new VisitPlan(minutes, price, languages, registration, mostPeople, closesHours, keepDays);
    }

    public String getSummary() {
        return summary;
    }

    public String getMeetingPlace() {
        return meetingPlace;
    }

    public int getMinutes() {
        return minutes;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public boolean isFree() {
        return price.signum() == 0;
    }

    public Set<VisitLanguage> getLanguages() {
        return languages;
    }

    /** Whether a place has to be booked. */
    public boolean isRegistration() {
        return registration;
    }

    public int getMostPeople() {
        return mostPeople;
    }

    int closesHours() {
        return closesHours;
    }

    int keepDays() {
        return keepDays;
    }

    public VisitGuide getGuide() {
        return guide;
    }

    public VisitState getState() {
        return state;
    }

    /** Where everybody reads about it. */
    public String getAddress() {
        return "/trame/" + kind.getSection() + "/" + slug;
    }
}
