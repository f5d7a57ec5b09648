package org.ordito.trame.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/** What a tour operator asks the lab for. The coordinator answers once; who it was that wrote is forgotten some time later. */
@Entity
@Table(name = "lab_tour_request")
public class TourRequest {

    /** Longest answer, in characters. */
    public static final int ANSWER = 4_000;

    /** How long contact and address are kept after the answer: as long as a season's arrangements go on. */
    private static final Duration KEPT = Duration.ofDays(180);

    /** Where it stands. */
    public enum State {
        OPEN, ANSWERED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    private String organisation;
    private String contact;
    private String email;
    @Column(name = "wished_dates")
    private String wishedDates;
    private int people;
    @Convert(converter = LanguagesColumn.class)
    private Set<VisitLanguage> languages;
    private String message;
    @Column(name = "reply_in")
    private String replyIn;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    private String answer;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "erased_at")
    private Instant erasedAt;

    protected TourRequest() {
    }

    TourRequest(String number, TourEnquiry enquiry, Instant askedAt, Instant dueAt) {
        this.number = number;
        this.organisation = enquiry.organisation();
        this.contact = enquiry.contact();
        this.email = enquiry.email().text();
        this.wishedDates = enquiry.wishedDates();
        this.people = enquiry.people();
        this.languages = enquiry.languages();
        this.message = enquiry.message();
        this.replyIn = enquiry.language().getLanguage();
        this.askedAt = askedAt;
        this.dueAt = dueAt;
    }

    /** @throws RuleViolation {@code work.done} when it is answered already, {@code visits.answer-length} */
    void answer(String written, Instant now) {
        if (state != State.OPEN) {
            throw new RuleViolation("work.done");
        }
        String text = PlainText.of(written);
        if (text.isEmpty() || text.length() > ANSWER) {
            throw new RuleViolation("visits.answer-length", ANSWER).at("answer");
        }
        answer = text;
        answeredAt = now;
        state = State.ANSWERED;
    }

    /** Whether it is the same again: a second click. */
    boolean says(TourEnquiry enquiry) {
        return organisation.equals(enquiry.organisation()) && wishedDates.equals(enquiry.wishedDates()) && message.equals(enquiry.message()) && people == enquiry.people();
    }

    Instant keepUntil() {
        return answeredAt.plus(KEPT);
    }

    void erase(Instant now) {
        contact = null;
        email = null;
        erasedAt = now;
    }

    public Long id() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public String getOrganisation() {
        return organisation;
    }

    /** Null once it is erased. */
    public String getContact() {
        return contact;
    }

    /** Null once it is erased. */
    public String getEmail() {
        return email;
    }

    public String getWishedDates() {
        return wishedDates;
    }

    public int getPeople() {
        return people;
    }

    public Set<VisitLanguage> getLanguages() {
        return languages;
    }

    public String getMessage() {
        return message;
    }

    /** The language of the answer's message. */
    Locale locale() {
        return Locale.forLanguageTag(replyIn);
    }

    /** Whether whoever asked did so in English. */
    public boolean isInEnglish() {
        return locale().equals(Locale.ENGLISH);
    }

    public State getState() {
        return state;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    /** By when the lab answers. */
    public Instant getDueAt() {
        return dueAt;
    }

    public String getAnswer() {
        return answer;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getErasedAt() {
        return erasedAt;
    }
}
