package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Words;

/** Proposing placements, confirming and changing their projects, and reading them. */
@ApplicationScoped
@Transactional
public class PlacementDesk {

    @Inject
    private PlacementPolicy policy;

    @Inject
    private Placements placements;

    @Inject
    private Hosts hosts;

    @Inject
    private Registers registers;

    @Inject
    private People people;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private PlacementProcess process;

    @Inject
    private PlacementPapers papers;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Proposes a placement with the first version of its project. The host is locked first: two who give away its last place do so
     * one after the other, and the second is refused.
     *
     * @param trainee account of who looks for one
     * @param tutor   account, one of the host's tutors
     * @param status  which limit of months holds for the person
     * @return the number of the placement
     * @throws RuleViolation as {@link ProjectRules} and {@link Host} say; {@code placement.tutor}, {@code placement.another}
     */
    public String propose(Actor who, String trainee, String hostCode, String tutor, TraineeStatus status, ProjectContent content) {
        policy.mayLead(who).orRefuse();
        PlacementTerms terms = hosts.terms();
        Instant now = clock.instant();
        ProjectRules.requireComplete(content, terms);
        ProjectRules.requireFirst(content, terms, RomeTime.dayOf(now));
        if (status == null) {
            throw new RuleViolation("placement.missing").at("status");
        }
        Person person = people.find(trainee).filter(found -> found.getRoles().contains(Role.CITIZEN)).orElseThrow(() -> new NotFound(trainee));
        people.holdBack(trainee);
        Host host = hosts.lock(hosts.coded(hostCode));
        if (tutor == null || !host.hasTutor(tutor)) {
            throw new RuleViolation("placement.tutor").at("tutor");
        }
        Stay stay = Stay.ofMonths(content.startsOn(), content.months());
        requireAlone(trainee, stay, null);
        placements.writeStatus(trainee, status);
        requireWithinLimit(person.getUsername(), null, content.months(), terms);
        host.requireCovers(stay);
        host.requirePlace(stay, placements.staysAt(host, null), terms);
        Placement placement = new Placement(numbers.next("TIR", RomeTime.dayOf(now).getYear()), host, person, tutor, who, content, now);
        placements.add(placement);
        PlacementSearch search = hosts.searchOf(trainee);
        if (search != null) {
            hosts.remove(search);
        }
        audit.record(who, "placement.proposed", placement.getNumber(), "");
        process.proposed(placement);
        written(new TrainingProject(placement, 1, content, null, who, now));
        return placement.getNumber();
    }

    private void requireAlone(String trainee, Stay stay, Placement but) {
        if (placements.hasAnother(trainee, stay, but)) {
            throw new RuleViolation("placement.another").at("startsOn");
        }
    }

    private void requireWithinLimit(String trainee, Placement but, int months, PlacementTerms terms) {
        int others = placements.of(trainee).stream().filter(other -> !other.equals(but)).mapToInt(Placement::countedMonths).sum();
        ProjectRules.requireWithinLimit(months, others, terms.limit(placements.status(trainee)));
    }

    private void written(TrainingProject project) {
        placements.add(project);
        process.projectWritten(project);
    }

    /**
     * Writes a new version of the project, which all three confirm anew; one that waits is given up for it.
     *
     * @param read   ordinal of the newest version that was read before
     * @param reason of the change, for all parties
     * @throws RuleViolation as for {@link #propose}, and {@code placement.start-fixed}, {@code placement.not-shorter}, {@code placement.reason}
     */
    public void change(Actor who, String number, int read, String reason, ProjectContent content) {
        policy.mayLead(who).orRefuse();
        PlacementTerms terms = hosts.terms();
        Instant now = clock.instant();
        ProjectRules.requireComplete(content, terms);
        if (reason == null || reason.isBlank() || reason.length() > 1_000) {
            throw new RuleViolation("placement.reason").at("reason");
        }
        Placement placement = lockWithHost(number);
        placement.requireChangeable(RomeTime.dayOf(now));
        TrainingProject newest = placements.projects(placement).get(0);
        StaleEdit.unlessSame(read, newest.getOrdinal());
        if (placement.getState() == PlacementState.PROPOSED) {
            ProjectRules.requireFirst(content, terms, RomeTime.dayOf(now));
        } else {
            ProjectRules.requireProlongs(content, inForce(placement).getContent());
        }
        requireFits(placement, content, terms);
        if (newest.isOpen()) {
            newest.supersede(now);
            process.superseded(newest);
        }
        if (placement.getState() == PlacementState.PROPOSED) {
            placement.take(content);
        }
        audit.record(who, "placement.project-changed", number, String.valueOf(newest.getOrdinal() + 1));
        written(new TrainingProject(placement, newest.getOrdinal() + 1, content, reason.strip(), who, now));
    }

    /** The limit of months, the convention and the host's places, with the host locked. */
    private void requireFits(Placement placement, ProjectContent content, PlacementTerms terms) {
        Stay stay = placement.stayWith(content);
        requireAlone(placement.getParties().getTrainee(), stay, placement);
        requireWithinLimit(placement.getParties().getTrainee(), placement, content.months(), terms);
        placement.getHost().requireCovers(stay);
        placement.getHost().requirePlace(stay, placements.staysAt(placement.getHost(), placement), terms);
    }

    /**
     * One party confirms a version; with the third, it holds.
     *
     * @throws RuleViolation {@code placement.superseded}, {@code placement.confirmed-already}, {@code placement.start-passed}, or what no longer fits
     */
    public void confirm(Actor who, String number, int ordinal, Party party) {
        policy.mayConfirm(who, placements.numbered(number), party).orRefuse();
        Placement placement = lockWithHost(number);
        LocalDate today = RomeTime.dayOf(clock.instant());
        placement.requireChangeable(today);
        TrainingProject project = placements.project(placement, ordinal);
        boolean isWhole = project.confirm(party, clock.instant());
        audit.record(who, "placement.project-confirmed", number, ordinal + " " + party);
        process.confirmed(project, party, who);
        if (isWhole) {
            holds(placement, project, today);
        }
    }

    private void holds(Placement placement, TrainingProject project, LocalDate today) {
        boolean isFirst = placement.getState() == PlacementState.PROPOSED;
        if (isFirst && project.getContent().startsOn().isBefore(today)) {
            throw new RuleViolation("placement.start-passed", Words.day(project.getContent().startsOn()));
        }
        requireFits(placement, project.getContent(), hosts.terms());
        project.inForce(clock.instant());
        placement.take(project.getContent());
        placement.confirmed(clock.instant());
        if (placement.getState().isUnderWay()) {
            registers.plan(placement, clock.instant());
        }
        process.inForce(placement);
    }

    private Placement lockWithHost(String number) {
        Placement placement = placements.numbered(number);
        people.holdBack(placement.getParties().getTrainee());
        hosts.lock(placement.getHost());
        return placements.lock(placement);
    }

    private TrainingProject inForce(Placement placement) {
        return placements.projects(placement).stream().filter(project -> project.getInForceAt() != null).findFirst().orElseThrow();
    }

    /** Where somebody begins who proposes: their search, if they have one. */
    public Host host(Actor who, String code) {
        policy.mayLead(who).orRefuse();
        return hosts.coded(code);
    }

    /** One placement, with what belongs to it, as this party sees it. */
    public PlacementCase open(Actor who, String number) {
        Placement placement = placements.numbered(number);
        policy.maySee(who, placement).orRefuse();
        placement.getSuspensions();
        List<TrainingProject> projects = placements.projects(placement);
        Map<String, String> names = people.names(Set.of(placement.getParties().getHostTutor(), placement.getParties().getPromoter()));
        return new PlacementCase(placement, projects, registers.of(placement), placements.assessments(placement), names, reasonFor(who, placement));
    }

    /** Whoever leads the lab looks at it by itself: {@link #lookAtReason}. */
    private String reasonFor(Actor who, Placement placement) {
        return policy.knowsReason(who, placement).isGranted() ? placement.reason() : null;
    }

    /** Why it stands still or has ended, often somebody's health: each look at it is recorded. @throws NotFound when nothing was written */
    public String lookAtReason(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        String reason = placements.numbered(number).reason();
        if (reason == null) {
            throw new NotFound(number);
        }
        audit.record(who, "placement.reason-seen", number, "");
        return reason;
    }

    /** All of this person's, newest first. */
    public List<Placement> mine(Actor who) {
        policy.mayLookFor(who).orRefuse();
        return placements.of(who.username());
    }

    /** Those that this tutor of a host follows, newest first. @param after key of the slice before; null for the first */
    public Slice<Placement> hosted(Actor who, String after) {
        policy.mayHost(who).orRefuse();
        return placements.hostedBy(who, after);
    }

    /** Newest first. @param state null for every one @param after key of the slice before; null for the first */
    public Slice<Placement> all(Actor who, PlacementState state, String after) {
        policy.maySeeAll(who).orRefuse();
        return placements.all(state, after);
    }

    /** Which limit holds for the person: each look at it is recorded. */
    public TraineeStatus lookAtStatus(Actor who, String number) {
        policy.mayLead(who).orRefuse();
        Placement placement = placements.numbered(number);
        audit.record(who, "placement.status-seen", number, "");
        return placements.status(placement.getParties().getTrainee());
    }

    /** A version of the project as PDF, for signature or filing. */
    public Download projectPdf(Actor who, String number, int ordinal) {
        Placement placement = placements.numbered(number);
        policy.maySee(who, placement).orRefuse();
        byte[] pdf = papers.project(placements.project(placement, ordinal));
        return DocumentStore.passing(pdf, "progetto-" + number + "-" + ordinal + ".pdf", "application/pdf", clock.instant());
    }

    public Download attestation(Actor who, String number) {
        Placement placement = placements.numbered(number);
        policy.maySee(who, placement).orRefuse();
        if (placement.getAttestation() == null) {
            throw new NotFound(number);
        }
        return documents.download(who, placement.getAttestation());
    }
}
