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
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ordito.platform.RuleViolation;

/** Somebody looks for a placement: what interests them and the quarter they live in, if it is one of those known, and nothing else. */
@Entity
@Table(name = "lab_placement_search")
public class PlacementSearch {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    private String username;

    @ManyToOne(optional = false)
    @JoinColumn(name = "quarter")
    private Quarter quarter;

    @ElementCollection
    @CollectionTable(name = "lab_placement_search_craft", joinColumns = @JoinColumn(name = "search_id"))
    @Column(name = "craft")
    @Enumerated(EnumType.STRING)
    private Set<Craft> crafts = new HashSet<>();

    @Column(name = "written_at")
    private Instant writtenAt;

    protected PlacementSearch() {
    }

    PlacementSearch(String username) {
        this.username = username;
    }

    /** @throws RuleViolation {@code placement.crafts} */
    void write(Set<Craft> interests, Quarter where, Instant now) {
        if (interests.isEmpty()) {
            throw new RuleViolation("placement.crafts").at("crafts");
        }
        crafts = new HashSet<>(interests);
        quarter = where;
        writtenAt = now;
    }

    public Long id() {
        return id;
    }

    /** Names it in addresses. */
    public String getPublicId() {
        return publicId;
    }

    /** Account of who looks. */
    public String getUsername() {
        return username;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    /** What interests them, always in the same order. */
    public Set<Craft> getCrafts() {
        return crafts.isEmpty() ? Set.of() : EnumSet.copyOf(crafts);
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
