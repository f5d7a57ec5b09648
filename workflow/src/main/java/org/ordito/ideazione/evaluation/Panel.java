package org.ordito.ideazione.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ordito.calls.Call;
import org.ordito.platform.RuleViolation;

/**
 * The panel (<i>commissione</i>) of a call: an odd number of evaluators with a chair, appointed by an act after the deadline.
 * Each gets a letter, drawn so that neither the order of names nor that of the act tells who is who.
 */
@Entity
@Table(name = "panel")
public class Panel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    private String chair;

    @Column(name = "act_reference")
    private String actReference;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @ElementCollection
    @CollectionTable(name = "panel_member", joinColumns = @JoinColumn(name = "panel_id"))
    @OrderColumn(name = "position")
    private List<PanelMember> members = new ArrayList<>();

    protected Panel() {
    }

    /**
     * @param usernames    as many as the call says, all different
     * @param chair        one of them
     * @param actReference number and date of the act that appoints them
     * @param lots         gives each a letter
     * @throws RuleViolation {@code evaluation.panel-early} before the deadline has passed; {@code evaluation.panel-size},
     *                       {@code evaluation.panel-distinct}, {@code evaluation.panel-chair}, {@code evaluation.act-missing}
     */
    public Panel(Call call, List<String> usernames, String chair, String actReference, Instant at, Random lots) {
        if (!at.isAfter(call.getClosesAt())) {
            throw new RuleViolation("evaluation.panel-early");
        }
        if (new HashSet<>(usernames).size() != usernames.size()) {
            throw new RuleViolation("evaluation.panel-distinct").at("members");
        }
        if (usernames.size() != call.getSelection().getPanelSize()) {
            throw new RuleViolation("evaluation.panel-size", call.getSelection().getPanelSize()).at("members");
        }
        if (chair == null || !usernames.contains(chair)) {
            throw new RuleViolation("evaluation.panel-chair").at("chair");
        }
        if (actReference == null || actReference.isBlank()) {
            throw new RuleViolation("evaluation.act-missing").at("actReference");
        }
        this.call = call;
        this.chair = chair;
        this.actReference = actReference.strip();
        this.appointedAt = at;
        List<String> drawn = new ArrayList<>(usernames);
        Collections.shuffle(drawn, lots);
        drawn.forEach(username -> members.add(new PanelMember(username, nextLetter(), false)));
    }

    /** Adds one who judges where others abstained; somebody who is in the panel already keeps the same letter. */
    public void admitSubstitute(String username) {
        if (find(username).isEmpty()) {
            members.add(new PanelMember(username, nextLetter(), true));
        }
    }

    private String nextLetter() {
        int number = members.size();
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : (char) ('A' + number / 26 - 1) + last;
    }

    private Optional<PanelMember> find(String username) {
        return members.stream().filter(member -> member.getUsername().equals(username)).findFirst();
    }

    /** The letter that stands for this person. */
    public String letterOf(String username) {
        return find(username).map(PanelMember::getLetter).orElseThrow(() -> new IllegalArgumentException("Not in the panel: " + username));
    }

    public Call getCall() {
        return call;
    }

    public String getChair() {
        return chair;
    }

    public String getActReference() {
        return actReference;
    }

    public Instant getAppointedAt() {
        return appointedAt;
    }

    /** Everybody who judges for the call, substitutes last. */
    public List<PanelMember> getMembers() {
        return List.copyOf(members);
    }

    /** Whether this person was appointed at first, not as a substitute. */
    public boolean isRegular(String username) {
        return regularMembers().contains(username);
    }

    /** The accounts of those appointed at first, who are asked about every application. */
    public List<String> regularMembers() {
        return members.stream().filter(member -> !member.isSubstitute()).map(PanelMember::getUsername).toList();
    }
}
