package org.ordito.ideazione.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** What a coach can do, and how much at once. */
@Entity
@Table(name = "coach_profile")
public class CoachProfile {

    /** Most paths that any coach may be allowed to have open at once. */
    public static final int HIGHEST_LIMIT = 50;

    private static final int FIRST_VERSION = 1;
    private static final int DEFAULT_LIMIT = 8;
    private static final int SKILLS_LENGTH = 500;

    @Id
    private String username;

    @Version
    private int version = FIRST_VERSION;

    private String skills = "";

    @Column(name = "paths_limit")
    private int limit = DEFAULT_LIMIT;

    protected CoachProfile() {
    }

    /** A coach of whom nothing is known yet. */
    public CoachProfile(String username) {
        this.username = username;
    }

    /**
     * To describe it as it is described already is no change, whoever did it.
     *
     * @param read version that was read before
     * @throws StaleEdit     if somebody else described it otherwise meanwhile
     * @throws RuleViolation {@code coaching.limit-range}, {@code coaching.too-long}
     */
    public void describe(int read, String newSkills, Integer newLimit) {
        if (newLimit == null || newLimit < 0 || newLimit > HIGHEST_LIMIT) {
            throw new RuleViolation("coaching.limit-range", HIGHEST_LIMIT).at("limit");
        }
        if (newSkills != null && newSkills.length() > SKILLS_LENGTH) {
            throw new RuleViolation("coaching.too-long", SKILLS_LENGTH).at("skills");
        }
        String written = newSkills == null ? "" : newSkills;
        if (!skills.equals(written) || limit != newLimit) {
            StaleEdit.unlessSame(read, version);
        }
        skills = written;
        limit = newLimit;
    }

    /** @param open paths that this coach has open now @throws RuleViolation {@code coaching.coach-full} at the limit */
    public void requireRoom(long open) {
        if (open >= limit) {
            throw new RuleViolation("coaching.coach-full", limit).at("coach");
        }
    }

    /** One more each time that it changes; 1 as long as nobody described it. */
    public int getVersion() {
        return version;
    }

    public String getUsername() {
        return username;
    }

    /** In the coach's own words; empty when not known. */
    public String getSkills() {
        return skills;
    }

    /** How many paths this coach may have open at once. */
    public int getLimit() {
        return limit;
    }
}
