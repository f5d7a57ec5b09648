package org.ordito.ideazione.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.documents.DocumentStore;
import org.ordito.ideazione.CostCategory;
import org.ordito.platform.RuleViolation;

/** One version of a business plan: the one being written, or one that was frozen and never changes again. */
@Entity
@Table(name = "plan_version")
public class PlanVersion {

    /** Years that the figures cover. */
    public static final int YEARS = 5;

    /** Most cost lines of a plan. */
    public static final int MOST_LINES = 60;

    /** Shortest and longest text of a section on submission, in characters. */
    public static final int SHORTEST_SECTION = 200;
    public static final int LONGEST_SECTION = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "plan_id")
    private BusinessPlan plan;

    private int ordinal;

    @ElementCollection
    @CollectionTable(name = "plan_section", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "section")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text")
    private Map<PlanSection, String> sections = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "plan_cost_line", joinColumns = @JoinColumn(name = "version_id"))
    @OrderBy("position")
    private List<CostLine> costLines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "plan_year", joinColumns = @JoinColumn(name = "version_id"))
    @OrderBy("position")
    private List<YearFigures> years = new ArrayList<>();

    @Column(name = "requested_grant")
    private BigDecimal requestedGrant;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    private String sha256;

    protected PlanVersion() {
    }

    PlanVersion(BusinessPlan plan, int ordinal, List<CostLine> costLines, BigDecimal requestedGrant) {
        this.plan = plan;
        this.ordinal = ordinal;
        this.requestedGrant = requestedGrant;
        putLines(costLines);
        putYears(Collections.nCopies(YEARS, new YearFigures()));
    }

    private void putLines(List<CostLine> lines) {
        costLines.clear();
        lines.forEach(line -> costLines.add(line.at(costLines.size())));
    }

    private void putYears(List<YearFigures> figures) {
        years.clear();
        figures.forEach(year -> years.add(year.at(years.size())));
    }

    /** A version to go on with, that begins as this one ends. */
    PlanVersion next() {
        PlanVersion next = new PlanVersion(plan, ordinal + 1, costLines, requestedGrant);
        next.sections.putAll(sections);
        next.putYears(years);
        return next;
    }

    boolean saysTheSameAs(PlanVersion other) {
        return PlanRecord.content(this).equals(PlanRecord.content(other));
    }

    void write(PlanSection section, String text) {
        if (text == null) {
            sections.remove(section);
        } else if (text.length() > LONGEST_SECTION) {
            throw new RuleViolation("plan.too-long", LONGEST_SECTION).at(section.name());
        } else {
            sections.put(section, text);
        }
    }

    void cost(List<CostLine> lines, BigDecimal grant) {
        if (lines.size() > MOST_LINES) {
            throw new RuleViolation("plan.too-many-lines", MOST_LINES);
        }
        for (int place = 1; place <= lines.size(); place++) {
            lines.get(place - 1).check(place);
        }
        putLines(lines);
        requestedGrant = grant;
    }

    void foresee(List<YearFigures> figures) {
        if (figures.size() != YEARS) {
            throw new RuleViolation("plan.five-years", YEARS);
        }
        for (int year = 1; year <= YEARS; year++) {
            figures.get(year - 1).check(year);
        }
        putYears(figures);
    }

    void freeze(Instant at) {
        frozenAt = at;
        sha256 = DocumentStore.hash(PlanRecord.of(this).getBytes(StandardCharsets.UTF_8));
    }

    /** What still keeps this version from being submitted, in the order of the pages; empty when nothing does. */
    public List<RuleViolation> shortcomings() {
        List<RuleViolation> found = new ArrayList<>();
        for (PlanSection section : PlanSection.values()) {
            int length = text(section).length();
            if (length < SHORTEST_SECTION) {
                found.add(new RuleViolation("plan.section-short." + section, SHORTEST_SECTION, length).at(section.name()));
            }
        }
        if (costLines.isEmpty()) {
            found.add(new RuleViolation("plan.costs-missing").at("lines"));
        }
        plan.getLimits().check(requestedGrant, getTotalCost()).ifPresent(found::add);
        for (int year = 1; year <= YEARS; year++) {
            if (!years.get(year - 1).isComplete()) {
                found.add(new RuleViolation("plan.year-incomplete", year).at("years"));
            }
        }
        return found;
    }

    /** The text of a section; empty when nothing is written. */
    public String text(PlanSection section) {
        return sections.getOrDefault(section, "");
    }

    public BigDecimal getTotalCost() {
        return costLines.stream().map(CostLine::getAmount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Cost by category, for those that have any. */
    public Map<CostCategory, BigDecimal> getCostByCategory() {
        Map<CostCategory, BigDecimal> totals = new EnumMap<>(CostCategory.class);
        costLines.forEach(line -> totals.merge(line.getCategory(), line.getAmount(), BigDecimal::add));
        return totals;
    }

    /** What the applicants bring themselves: the total cost less the grant asked for. */
    public BigDecimal getOwnContribution() {
        return requestedGrant == null ? getTotalCost() : getTotalCost().subtract(requestedGrant);
    }

    /** The largest grant that may be asked for with these costs. */
    public BigDecimal getHighestGrant() {
        return plan.getLimits().highest(getTotalCost());
    }

    public Forecast getForecast() {
        return Forecast.of(years);
    }

    public BusinessPlan getPlan() {
        return plan;
    }

    /** 1 for the first. */
    public int getOrdinal() {
        return ordinal;
    }

    public List<CostLine> getCostLines() {
        return List.copyOf(costLines);
    }

    public List<YearFigures> getYears() {
        return List.copyOf(years);
    }

    /** The grant asked for, in euro; null while not written. */
    public BigDecimal getRequestedGrant() {
        return requestedGrant;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** When it was frozen: kept by the applicant, or submitted. Null for the one being written. */
    public Instant getFrozenAt() {
        return frozenAt;
    }

    /** Hash of the frozen content; null for the one being written. */
    public String getSha256() {
        return sha256;
    }
}
