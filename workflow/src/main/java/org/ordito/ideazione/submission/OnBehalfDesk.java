package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.engine.WorkItem;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.mandates.Mandate;
import org.ordito.mandates.Mandates;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** Applying at the focal point for somebody who has given a mandate: beginning, finding again, and taking over from another operator. */
@ApplicationScoped
@Transactional
public class OnBehalfDesk {

    @Inject
    private SubmissionPolicy policy;

    @Inject
    private Mandates mandates;

    @Inject
    private Drafts drafts;

    @Inject
    private TakingUp takingUp;

    @Inject
    private IdeaApplications applications;

    @Inject
    private WorkList workList;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The mandates that this operator holds, newest first, and what was done with each. @param after key of the slice before; null for the first */
    public Slice<OnBehalfCase> held(Actor who, String after) {
        policy.mayActForOthers(who).orRefuse();
        Slice<Mandate> held = mandates.heldBy(who.username(), after);
        return new Slice<>(cases(held.items()), held.next());
    }

    /** One of them. */
    public OnBehalfCase open(Actor who, String mandateNumber) {
        Mandate mandate = mandates.numbered(mandateNumber);
        policy.mayActBy(who, mandate).orRefuse();
        return cases(List.of(mandate)).get(0);
    }

    private List<OnBehalfCase> cases(List<Mandate> held) {
        List<IdeaDraft> written = drafts.under(held);
        List<IdeaApplication> followed = applications.under(held);
        List<WorkItem> waiting = workList.forPeople(followed.stream().map(IdeaApplication::getApplicant).distinct().toList());
        return held.stream().map(mandate -> {
            IdeaApplication application = followed.stream().filter(each -> each.getMandate().getNumber().equals(mandate.getNumber())).findFirst().orElse(null);
            return new OnBehalfCase(mandate, written.stream().filter(draft -> draft.getMandate().getNumber().equals(mandate.getNumber())).findFirst().orElse(null),
                    application, application == null ? null : answerBy(application, waiting));
        }).toList();
    }

    private static Instant answerBy(IdeaApplication application, List<WorkItem> waiting) {
        return waiting.stream().filter(item -> IdeaApplications.caseOf(item.getBusinessKey()).equals(application.getNumber()))
                .map(WorkItem::getDueAt).findFirst().orElse(null);
    }

    /**
     * Begins the draft that the mandate is for, with what it says of the person, or opens the one that is there; what was withdrawn
     * before is taken up as {@link TakingUp} does. Without a signed mandate only a draft that nobody else sees is written: not one of
     * somebody with an account, nor one that another operator began. What the person began alone stays theirs.
     *
     * @throws RuleViolation {@code mandates.writes-alone}, {@code mandates.first}, {@code submission.not-open},
     *                       {@code submission.deadline-passed}, {@code mandates.already-sent}
     */
    public IdeaDraft begin(Actor who, String mandateNumber) {
        Mandate mandate = mandates.numbered(mandateNumber);
        policy.mayActBy(who, mandate).orRefuse();
        people.holdBack(mandate.getPerson());
        Person person = people.named(mandate.getPerson());
        if (person.hasAccount() && !mandate.stands()) {
            throw new RuleViolation("mandates.first");
        }
        Call call = mandate.getCall();
        Optional<IdeaDraft> there = drafts.ofPerson(mandate.getPerson(), call);
        if (there.isPresent()) {
            if (there.get().entrustTo(mandate)) {
                audit.record(who.onBehalfOf(mandate.getPerson()), "draft.taken-over", there.get().getPublicId().toString(), mandateNumber);
            }
            takingUp.latest(who, there.get());
            return there.get();
        }
        Instant now = clock.instant();
        SubmissionRules.requireOpen(call, now);
        if (applications.hasLive(mandate.getPerson(), call.id())) {
            throw new RuleViolation("mandates.already-sent");
        }
        IdeaDraft draft = new IdeaDraft(mandate.getPerson(), call, now);
        draft.introduce(mandate, person.getEmail());
        drafts.add(draft);
        audit.record(who.onBehalfOf(mandate.getPerson()), "draft.begun-on-behalf", draft.getPublicId().toString(), mandateNumber);
        takingUp.latest(who, draft);
        return draft;
    }

    /**
     * Goes on with an application that another operator has followed until now.
     *
     * @throws RuleViolation {@code mandates.nothing-to-take-over}, and as {@link IdeaApplication#entrustTo} says
     */
    public IdeaApplication takeOver(Actor who, String mandateNumber) {
        Mandate mandate = mandates.numbered(mandateNumber);
        policy.mayActBy(who, mandate).orRefuse();
        String number = applications.liveOf(mandate.getPerson(), mandate.getCall().id()).orElseThrow(() -> new RuleViolation("mandates.nothing-to-take-over"));
        IdeaApplication application = applications.lock(number);
        if (!application.isInHandsOf(who)) {
            application.entrustTo(mandate);
            audit.record(application.asRecorded(who), "application.taken-over", number, mandateNumber);
        }
        return application;
    }
}
