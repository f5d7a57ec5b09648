package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallState;
import org.ordito.engine.DueJobs;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.OnBehalfDesk;
import org.ordito.ideazione.submission.Receipt;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.mandates.Mandate;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.DemoClockStore;

/** A call of its own for each test, somebody who applies, and the means to go on from there. */
@ApplicationScoped
public class Scene {

    static final Actor OFFICER = new Actor("officer", "An officer", Set.of(Role.OFFICER));
    static final Actor MANAGER = new Actor("manager", "A manager", Set.of(Role.MANAGER));

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private People people;

    @Inject
    private CallDesk calls;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private OnBehalfDesk onBehalf;

    @Inject
    private DueJobs jobs;

    @Inject
    private DemoClockStore clockStore;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    /** Something to do that may fail in any way. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }

    /** A published call that takes applications for ten days; its process has opened it and leaves it alone until then. */
    public Call openCall() {
        return openCall(UnaryOperator.identity());
    }

    /** The same with something else in it. @param changed what it says, but for its dates */
    public Call openCall(UnaryOperator<CallDraft> changed) {
        String slug = publishedCall(clock.instant().minus(Duration.ofHours(1)), changed).getSlug();
        eventually("the call is open", () -> calls.forOffice(OFFICER, slug).getState() == CallState.OPEN);
        return calls.forOffice(OFFICER, slug);
    }

    /** A published call that takes applications until ten days from now. */
    public Call publishedCall(Instant opensAt) {
        return publishedCall(opensAt, UnaryOperator.identity());
    }

    private Call publishedCall(Instant opensAt, UnaryOperator<CallDraft> changed) {
        String slug = unique("call");
        calls.draftFromTemplate(OFFICER, "ideazione", slug, "A call to test with");
        Call call = calls.forOffice(OFFICER, slug);
        Instant now = clock.instant();
        CallDates dates = new CallDates(opensAt, now.plus(Duration.ofDays(5)), now.plus(Duration.ofDays(10)), 12);
        calls.write(OFFICER, slug, call.getVersion(), changed.apply(CallDraft.of(call)).with(dates));
        calls.submitForPublication(OFFICER, slug);
        calls.publish(MANAGER, slug, calls.forOffice(MANAGER, slug).getVersion());
        return calls.forOffice(OFFICER, slug);
    }

    /** Somebody with an account. */
    public Actor citizen() throws Exception {
        Actor citizen = somebodyWithoutAccount();
        giveAccount(citizen);
        return citizen;
    }

    /** Somebody with an account and these roles. @param what begins the name of the account */
    public Actor somebody(String what, Role... roles) throws Exception {
        Actor somebody = new Actor(unique(what), "Somebody", Set.of(roles));
        giveAccount(somebody);
        return somebody;
    }

    public Actor somebodyWithoutAccount() {
        return new Actor(unique("citizen"), "A citizen", Set.of(Role.CITIZEN));
    }

    public void giveAccount(Actor who) throws Exception {
        together(() -> people.add(new Person(who.username(), who.name(), who.username() + "@example.org", "-", who.roles())));
    }

    /** A draft that can be sent, written by the operator for somebody without an e-mail address. */
    public UUID writtenOnBehalf(Actor operator, Mandate mandate) {
        UUID draft = onBehalf.begin(operator, mandate.getNumber()).getPublicId();
        complete(operator, draft, mandate.getCall(), content().fromApplicant(ApplicantKind.ASSOCIATION, "An association", "Somebody", null, null));
        return draft;
    }

    /** A draft of this person's that can be sent. */
    public UUID completeDraft(Actor who, String slug) {
        UUID draft = submissions.begin(who, slug).getPublicId();
        complete(who, draft, calls.forOffice(OFFICER, slug), content());
        return draft;
    }

    private void complete(Actor who, UUID draft, Call call, IdeaContent content) {
        for (DraftStep step : DraftStep.values()) {
            submissions.save(who, draft, step, content);
        }
        for (CallAttachment file : call.getForm().requiredOf(ApplicantKind.ASSOCIATION.name())) {
            incoming.attach(who, draft, file.getCode(), "annex.pdf", pdf());
        }
    }

    /** Sends a draft, now and with every declaration. */
    public Receipt send(Actor who, UUID draft) {
        return submissions.submit(who, draft, EnumSet.allOf(Declaration.class), clock.instant());
    }

    /** Makes it later and does what has become due by then. */
    public void moveClockPast(Instant instant) throws Exception {
        together(() -> clockStore.set(instant.plusSeconds(1)));
        jobs.run();
    }

    /** Does all of it in one transaction. */
    public void together(Deed deed) throws Exception {
        transaction.begin();
        boolean done = false;
        try {
            deed.run();
            done = true;
        } finally {
            if (!done) {
                transaction.rollback();
            }
        }
        transaction.commit();
    }

    /** Waits until it is so, which the jobs bring about: done here, or by the job executor, which may be quicker. */
    public void eventually(String what, BooleanSupplier condition) {
        eventually(what, condition, jobs::run);
    }

    /** Waits until it is so. @param attempt brings it about, and is made again until it has */
    void eventually(String what, BooleanSupplier condition, Runnable attempt) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Still not so: " + what);
            }
            attempt.run();
        }
    }

    static String unique(String what) {
        return what + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static IdeaContent content() {
        return new IdeaContent()
                .fromApplicant(ApplicantKind.ASSOCIATION, "An association", "Its contact", "contact@example.org", null)
                .about(Quarter.values()[0], Field.values()[0], "An idea", "What it is about")
                .proposing("A need", "A solution", "Whom it helps", List.of(new ImpactIndicator("People", "persons", BigDecimal.ZERO, BigDecimal.TEN, "Register")))
                .carriedBy("A team", List.of(), List.of(new Activity("All of it", 1, 12)), null, null)
                .costing(new Budget(List.of(BudgetLine.of(CostCategory.STAFF, "Staff", euro(40_000))), euro(30_000)), "None");
    }

    private static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    /** A file that may be sent. */
    static InputStream pdf() {
        return pdf("The same each time");
    }

    /** A file that may be sent, and is another one with another title. */
    static InputStream pdf(String title) {
        return new ByteArrayInputStream("""
                %PDF-1.4
                % TITLE
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
                trailer <</Root 1 0 R>>
                %%EOF
                """.replace("TITLE", title).getBytes(StandardCharsets.US_ASCII));
    }
}
