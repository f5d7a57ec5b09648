package org.ordito.trame.placement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.documents.StoredDocument;
import org.ordito.notifications.EmailAddress;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Words;
import org.ordito.trame.Written;

/** A host (soggetto ospitante): where it is, what it offers, who follows people there, and the convention under which it takes them. */
@Entity
@Table(name = "lab_host")
public class Host {

    private static final int MOST_EMPLOYEES = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String code;
    private String name = "";
    private String address = "";

    @ManyToOne(optional = false)
    @JoinColumn(name = "quarter")
    private Quarter quarter;

    private int employees;
    private String phone;
    private String email;

    @Column(name = "convention_number")
    private String conventionNumber;
    @Column(name = "convention_from")
    private LocalDate conventionFrom;
    @Column(name = "convention_to")
    private LocalDate conventionTo;

    @ManyToOne
    @JoinColumn(name = "convention_document_id")
    private StoredDocument conventionDocument;

    @ElementCollection
    @CollectionTable(name = "lab_host_craft", joinColumns = @JoinColumn(name = "host_id"))
    @Column(name = "craft")
    @Enumerated(EnumType.STRING)
    private Set<Craft> crafts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "lab_host_tutor", joinColumns = @JoinColumn(name = "host_id"))
    @Column(name = "username")
    private Set<String> tutors = new HashSet<>();

    protected Host() {
    }

    Host(String code) {
        this.code = code;
    }

    /**
     * @param read  version that was read before
     * @param where the quarter that was chosen
     * @throws RuleViolation beside what is missing or wrong
     */
    void write(int read, HostContent content, Quarter where) {
        StaleEdit.unlessSame(read, version);
        name = required("name", content.name(), 160);
        address = required("address", content.address(), 200);
        quarter = where;
        if (content.employees() == null || content.employees() < 0 || content.employees() > MOST_EMPLOYEES) {
            throw new RuleViolation("placement.range", 0, MOST_EMPLOYEES).at("employees");
        }
        employees = content.employees();
        phone = Written.phone(content.phone(), "placement.phone");
        email = optional(content.email());
        if (email != null) {
            EmailAddress.of(email);
        }
        if (content.crafts().isEmpty()) {
            throw new RuleViolation("placement.crafts").at("crafts");
        }
        crafts = new HashSet<>(content.crafts());
        tutors = new HashSet<>(content.tutors());
        writeConvention(content);
    }

    private void writeConvention(HostContent content) {
        conventionNumber = optional(content.conventionNumber());
        conventionFrom = content.conventionFrom();
        conventionTo = content.conventionTo();
        if (conventionNumber != null && conventionNumber.length() > 60) {
            throw new RuleViolation("placement.too-long", 60).at("conventionNumber");
        }
        boolean isEmpty = conventionNumber == null && conventionFrom == null && conventionTo == null;
        boolean isWhole = conventionNumber != null && conventionFrom != null && conventionTo != null;
        if (!isEmpty && !isWhole) {
            throw new RuleViolation("placement.convention-parts").at("conventionNumber");
        }
        if (isWhole && conventionTo.isBefore(conventionFrom)) {
            throw new RuleViolation("placement.convention-dates").at("conventionTo");
        }
    }

    /** @return the convention in whose place this one came, if any */
    Optional<StoredDocument> signed(StoredDocument document) {
        Optional<StoredDocument> before = Optional.ofNullable(conventionDocument);
        conventionDocument = document;
        return before;
    }

    /** @throws RuleViolation {@code placement.no-convention}, {@code placement.outside-convention} */
    void requireCovers(Stay stay) {
        if (conventionFrom == null || conventionDocument == null) {
            throw new RuleViolation("placement.no-convention", name);
        }
        if (!isUnderConvention(stay)) {
            throw new RuleViolation("placement.outside-convention", name, Words.day(conventionFrom), Words.day(conventionTo), Words.day(stay.from()),
                    Words.day(stay.to()));
        }
    }

    /** @param others stays of all others who hold a place there @throws RuleViolation {@code placement.host-full} */
    void requirePlace(Stay stay, List<Stay> others, PlacementTerms terms) {
        int places = terms.places(employees);
        if (stay.most(others) >= places) {
            throw new RuleViolation("placement.host-full", name, places, employees);
        }
    }

    /** Whether a convention with its signed document holds on that day. */
    public boolean isUnderConvention(LocalDate day) {
        return isUnderConvention(new Stay(day, day));
    }

    /** The same on all of these days. */
    boolean isUnderConvention(Stay stay) {
        return conventionFrom != null && conventionDocument != null && !stay.from().isBefore(conventionFrom) && !stay.to().isAfter(conventionTo);
    }

    boolean hasTutor(String username) {
        return tutors.contains(username);
    }

    private static String required(String field, String text, int longest) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("placement.missing").at(field);
        }
        if (text.strip().length() > longest) {
            throw new RuleViolation("placement.too-long", longest).at(field);
        }
        return text.strip();
    }

    private static String optional(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Names it in addresses. */
    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    public int getEmployees() {
        return employees;
    }

    /** What it offers, always in the same order. */
    public Set<Craft> getCrafts() {
        return crafts.isEmpty() ? Set.of() : EnumSet.copyOf(crafts);
    }

    /** Accounts of those who follow people there. */
    public Set<String> getTutors() {
        return Set.copyOf(tutors);
    }

    public HostContent getContent() {
        return new HostContent(name, address, quarter == null ? null : quarter.getCode(), employees, phone, email, getCrafts(), getTutors(), conventionNumber,
                conventionFrom, conventionTo);
    }

    public String getConventionNumber() {
        return conventionNumber;
    }

    public LocalDate getConventionFrom() {
        return conventionFrom;
    }

    public LocalDate getConventionTo() {
        return conventionTo;
    }

    /** The signed convention; null until it is filed. */
    public StoredDocument getConventionDocument() {
        return conventionDocument;
    }
}
