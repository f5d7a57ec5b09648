package org.ordito.ideazione.submission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ordito.mandates.Mandate;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** In whose hands a draft is: whose it is, who writes it with them, and the operator of the focal point whom the owner has asked. */
@MappedSuperclass
public abstract class SharedDraft {

    private String owner;

    @ElementCollection
    @CollectionTable(name = "idea_draft_co_author", joinColumns = @JoinColumn(name = "draft_id"))
    private List<CoAuthor> coAuthors = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "mandate_id")
    private Mandate mandate;

    protected SharedDraft() {
    }

    /** @param owner account of the person whose it is */
    protected SharedDraft(String owner) {
        this.owner = owner;
    }

    /**
     * Lets the operator whom a mandate names write it.
     *
     * @return whether that is new
     * @throws RuleViolation {@code mandates.writes-alone} when its owner began it; {@code mandates.first} when another operator
     *                       did and the new mandate is not signed and on file
     */
    boolean entrustTo(Mandate next) {
        if (mandate == null) {
            throw new RuleViolation("mandates.writes-alone");
        }
        if (mandate.getNumber().equals(next.getNumber())) {
            return false;
        }
        if (!next.stands()) {
            throw new RuleViolation("mandates.first");
        }
        mandate = next;
        return true;
    }

    /** It is begun at the focal point. */
    void heldUnder(Mandate first) {
        mandate = first;
    }

    /**
     * Lets somebody work on it; who does already gets the new access.
     *
     * @throws RuleViolation {@code submission.team-own} when it is their own draft, {@code submission.team-full}
     */
    void join(String username, DraftAccess access, Instant at) {
        if (owner.equals(username)) {
            throw new RuleViolation("submission.team-own");
        }
        Instant joined = coAuthors.stream().filter(a -> a.getUsername().equals(username)).map(CoAuthor::getJoinedAt).findFirst().orElse(at);
        leave(username);
        if (coAuthors.size() >= DraftTeam.MAX_PEOPLE) {
            throw new RuleViolation("submission.team-full", DraftTeam.MAX_PEOPLE);
        }
        coAuthors.add(new CoAuthor(username, access, joined));
    }

    /** Somebody does not work on it any more; who never did is not missed. */
    void leave(String username) {
        coAuthors.removeIf(a -> a.getUsername().equals(username));
    }

    /** Who works on it besides its owner, by account. */
    public List<CoAuthor> getCoAuthors() {
        return coAuthors.stream().sorted(Comparator.comparing(CoAuthor::getUsername)).toList();
    }

    /** What this person may do as a co-author; empty for its owner and for everybody else. */
    public Optional<DraftAccess> access(Actor who) {
        return coAuthors.stream().filter(a -> who.isPerson(a.getUsername())).map(CoAuthor::getAccess).findFirst();
    }

    public boolean isOf(Actor who) {
        return who.isPerson(owner);
    }

    /** Whether this person does what its owner does: the owner, or the operator who holds the mandate. */
    public boolean isInHandsOf(Actor who) {
        return isOf(who) || isHeldBy(who);
    }

    /** Whether this is the operator who holds the mandate. */
    public boolean isHeldBy(Actor who) {
        return mandate != null && mandate.isHeldBy(who);
    }

    /** This person as the trail tells of them: on behalf of the owner when they hold the mandate. */
    Actor asRecorded(Actor who) {
        return isHeldBy(who) ? who.onBehalfOf(owner) : who;
    }

    /** The mandate with which the focal point writes it, ended or not; null when its owner began it. */
    public Mandate getMandate() {
        return mandate;
    }

    /** Account of the person whose it is. */
    public String getOwner() {
        return owner;
    }
}
