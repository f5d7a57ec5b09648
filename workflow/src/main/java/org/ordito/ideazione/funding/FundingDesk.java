package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Calls;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.DeMinimis;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeaLetter;
import org.ordito.ideazione.IdeaLetters;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.OwnCases;
import org.ordito.ideazione.admissibility.Asked;
import org.ordito.ideazione.admissibility.IntegrationRequests;
import org.ordito.ideazione.admissibility.IntegrationStage;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;

/** Funding: the officer proposes, the manager decides in ranking order, the officer records the grant. */
@ApplicationScoped
@Transactional
public class FundingDesk {

    @Inject
    private FundingPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private OwnCases ownCases;

    @Inject
    private FundingDecisions decisions;

    @Inject
    private FundingOrder fundingOrder;

    @Inject
    private FundingSuccession succession;

    @Inject
    private Grants grants;

    @Inject
    private Calls calls;

    @Inject
    private IntegrationRequests integrations;

    @Inject
    private People people;

    @Inject
    private Correspondence correspondence;

    @Inject
    private IdeaLetters letters;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> publicContentChanged;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /** An application in its call's funding order. @throws NotFound if there is none with that number, or it was never called */
    public FundingCase open(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        Long callId = application.getCall().id();
        policy.maySeeOrder(who, ownCases.isConcerned(who, callId)).orRefuse();
        List<FundingPlace> order = fundingOrder.of(callId);
        FundingPlace place = placeOf(number, order);
        Grant grant = grants.of(application.id()).orElse(null);
        return new FundingCase(place, order, FundingPlace.firstBefore(number, order).orElse(null),
                calls.budgetTotal(callId), calls.budgetLeft(callId), DeMinimis.countedFrom(RomeTime.dayOf(clock.instant())),
                fundingOrder.expiresAt(callId), grant, names(place.decision(), grant), integrations.of(application, IntegrationStage.GRANT));
    }

    private Map<String, String> names(FundingDecision decision, Grant grant) {
        Stream<String> decided = decision == null ? Stream.empty() : Stream.of(decision.getProposedBy(), decision.getDecidedBy());
        Stream<String> recorded = grant == null ? Stream.empty() : Stream.of(grant.getRecordedBy());
        return people.names(Stream.concat(decided, recorded).filter(Objects::nonNull).distinct().toList());
    }

    /** The grant of an application, for its applicant and the office; null while there is none. */
    public Grant grant(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySeeGrant(who, application).orRefuse();
        return grants.of(application.id()).orElse(null);
    }

    /** What was approved and is not granted by an act yet, in euro, for its applicant and the office; null while there is nothing. */
    public BigDecimal approved(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySeeGrant(who, application).orRefuse();
        return application.getState().allowsRenunciation() ? decisions.of(application.id()).map(FundingDecision::getAmount).orElse(null) : null;
    }

    /** Until when an eligible application waits for money, for its applicant and the office; null while it does not. */
    public Instant moneyAwaitedUntil(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySeeGrant(who, application).orRefuse();
        return application.getState() == ApplicationState.AWAITING_MONEY ? fundingOrder.expiresAt(application.getCall().id()) : null;
    }

    /** What the transparency page shows. @param after key of the slice before; null for the first */
    public Slice<PublishedGrant> published(Actor who, String after) {
        policy.maySeePublished(who).orRefuse();
        return grants.published(after);
    }

    /**
     * Proposes an amount to the manager.
     *
     * @param read        {@link FundingCase#version()} that was read before
     * @param aidReceived small aid that the applicant has received in the last three years, in euro
     * @throws org.ordito.platform.StaleEdit if it was proposed and sent back meanwhile
     * @throws RuleViolation see {@link FundingDecision#propose}
     */
    public void propose(Actor officer, String number, int read, BigDecimal amount, BigDecimal aidReceived, String note) {
        IdeaApplication application = toPropose(officer, number);
        BigDecimal requested = placeOf(number, fundingOrder.of(application.getCall().id())).requested();
        FundingDecision decision = decisions.ofOrBegun(application);
        decision.requireAsRead(read, DecisionState.RETURNED);
        decision.propose(officer, amount, aidReceived, note, requested, clock.instant());
        audit.record(officer, "funding.proposed", number, amount.toPlainString());
        process.done(number, "Task_ProposeFunding", officer);
    }

    /**
     * Sends a proposal back to the officer.
     *
     * @param read {@link FundingCase#version()} that was read before
     * @throws org.ordito.platform.StaleEdit if another amount was proposed meanwhile
     * @throws RuleViolation see {@link FundingDecision#sendBack}
     */
    public void sendBack(Actor manager, String number, int read, String reason) {
        IdeaApplication application = toDecide(manager, number);
        FundingDecision decision = decision(application);
        decision.requireAsRead(read, DecisionState.PROPOSED);
        decision.sendBack(manager, reason);
        audit.record(manager, "funding.sent-back", number, "");
        process.done(number, "Task_ApproveFunding", manager);
    }

    /**
     * Decides, in ranking order, with what is left of the call's money. If it takes less than was kept for it, the rest may
     * serve somebody who was not funded before.
     *
     * @param read {@link FundingCase#version()} that was read before
     * @throws org.ordito.platform.StaleEdit if another amount was proposed meanwhile
     * @throws RuleViolation {@code funding.order} while one ranked above is undecided; {@code funding.budget-short} if the
     *                       database refuses the amount; and see {@link FundingDecision#approve}
     */
    public void approve(Actor manager, String number, int read) {
        IdeaApplication application = toDecide(manager, number);
        Long callId = application.getCall().id();
        calls.lock(callId);
        FundingPlace.firstBefore(number, fundingOrder.of(callId)).ifPresent(before -> {
            throw new RuleViolation("funding.order", before.application().getNumber(), before.position());
        });
        Instant now = clock.instant();
        FundingDecision decision = decision(application);
        decision.requireAsRead(read, DecisionState.PROPOSED);
        Award award = decision.approve(manager, calls.budgetLeft(callId), now);
        if (award.isFunded()) {
            fund(application, award, now);
        } else if (award.reason() == Award.Reason.NO_MONEY && succession.isValid(callId)) {
            application.moneyMissing(now);
        } else {
            application.notFunded(now);
        }
        audit.record(manager, "funding.decided", number, award.reason() + " " + award.amount().toPlainString());
        process.done(number, "Task_ApproveFunding", manager);
        succession.moveUp(callId);
    }

    private void fund(IdeaApplication application, Award award, Instant now) {
        if (!calls.takeFromBudget(application.getCall().id(), award.amount())) {
            throw new RuleViolation("funding.budget-short");
        }
        application.funded(now);
        correspondence.write(application, "funding.funded." + award.reason(),
                application.getNumber(), application.getContent().getTitle(), application.getCall().getTitle(), award.amount(), DeMinimis.CEILING);
    }

    /**
     * Records the act that grants the money; the project starts.
     *
     * @throws RuleViolation {@code work.done} if it is recorded already; {@code funding.cor-used}; and see {@link Grant}
     */
    public void recordGrant(Actor officer, String number, GrantAct act) {
        IdeaApplication application = toPropose(officer, number);
        if (grants.of(application.id()).isPresent()) {
            throw new RuleViolation("work.done");
        }
        Grant grant = new Grant(decision(application), act, officer.username(), clock.instant());
        if (grants.hasCor(act.cor()) || !grants.add(grant)) {
            throw new RuleViolation("funding.cor-used").at("cor");
        }
        audit.record(officer, "funding.granted", number, act.number() + " CUP " + act.cup() + " COR " + act.cor());
        letters.issue(IdeaLetter.GRANT, application, Map.of("importo", Text.of(Text.ITALIAN, "funding.amount", grant.getAmount()),
                "atto", act.number(), "data_atto", RomeTime.day(act.date()), "cup", act.cup(), "cor", act.cor()));
        publicContentChanged.fire(new PublicContentChanged());
        process.done(number, "Task_GrantAct", officer);
    }

    /**
     * Asks the applicant for documents before the act is written.
     *
     * @param documents what is asked, each in words that the applicant understands, at most 500 characters
     * @throws RuleViolation {@code work.done} if the grant is recorded already, and see {@link IntegrationRequests#open}
     */
    public void requestDocuments(Actor officer, String number, List<String> documents) {
        IdeaApplication application = toPropose(officer, number);
        integrations.open(officer, application, IntegrationStage.GRANT, documents.stream().map(Asked::document).toList());
        process.done(number, "Task_GrantAct", officer);
    }

    private IdeaApplication toPropose(Actor officer, String number) {
        IdeaApplication application = applications.lock(number);
        policy.mayPropose(officer, ownCases.isConcerned(officer, application.getCall().id())).orRefuse();
        return application;
    }

    private IdeaApplication toDecide(Actor manager, String number) {
        IdeaApplication application = applications.lock(number);
        policy.mayDecide(manager, ownCases.isConcerned(manager, application.getCall().id())).orRefuse();
        return application;
    }

    private FundingDecision decision(IdeaApplication application) {
        return decisions.of(application.id()).orElseThrow(() -> new RuleViolation("work.done"));
    }

    private static FundingPlace placeOf(String number, List<FundingPlace> order) {
        return order.stream().filter(place -> place.application().getNumber().equals(number)).findFirst()
                .orElseThrow(() -> new NotFound(number));
    }
}
