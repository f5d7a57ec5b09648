package org.ordito.ideazione.funding;

import static org.ordito.ideazione.coaching.AnIdea.euro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.coaching.AnIdea;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** Decisions and grants for tests: an association that requests 48,000 euro of a call with grants from 20,000 to 80,000. */
public final class AGrant {

    public static final Actor OFFICER = new Actor("funzionaria", "Funzionaria Demo", Set.of(Role.OFFICER));
    public static final Actor MANAGER = new Actor("dirigente", "Dirigente Demo", Set.of(Role.MANAGER));
    public static final Instant DECIDED = Instant.parse("2026-09-01T09:00:00Z");
    public static final Instant RECORDED = Instant.parse("2026-09-10T09:00:00Z");

    private AGrant() {
    }

    /** An application whose plan is good, and which waits for funding. */
    public static IdeaApplication awaited() {
        IdeaApplication application = AnIdea.inCoaching();
        application.planBegun(AnIdea.BEGUN);
        application.planSubmitted(AnIdea.BEGUN);
        application.planEvaluated(true, AnIdea.BEGUN);
        return application;
    }

    public static FundingDecision proposed(String amount, String received) {
        FundingDecision decision = new FundingDecision(awaited());
        decision.propose(OFFICER, euro(amount), euro(received), null, euro("80000"), DECIDED);
        return decision;
    }

    public static FundingDecision funded(String amount) {
        FundingDecision decision = proposed(amount, "0");
        decision.approve(MANAGER, euro("960000"), DECIDED);
        decision.getApplication().funded(DECIDED);
        return decision;
    }

    static GrantAct act() {
        return new GrantAct("DD 11/451", LocalDate.of(2026, 9, 8), "d61b21000000001", "1234567", "L. 241/1990, art. 12", true);
    }

    /** A project granted with this amount, just started. */
    public static Grant of(String amount) {
        Grant grant = new Grant(funded(amount), act(), OFFICER.username(), RECORDED);
        grant.getApplication().started(RECORDED);
        return grant;
    }
}
