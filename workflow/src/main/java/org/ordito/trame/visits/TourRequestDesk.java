package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;
import org.ordito.platform.Slice;

/** What tour operators ask the lab for, and the coordinator's answers. */
@ApplicationScoped
@Transactional
public class TourRequestDesk {

    private static final String SERIES = "GITA";

    @Inject
    private VisitPolicy policy;

    @Inject
    private TourRequests requests;

    @Inject
    private VisitProcess process;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Takes a request and hands it to the coordinator. @param asked when it reached the server @throws RuleViolation {@code visits.asked-already} */
    public void ask(Actor who, TourEnquiry enquiry, Instant asked) {
        policy.mayAskForATour().orRefuse();
        // its row is locked until the end: of two equal ones at once, the second sees the first and is told to wait for the answer
        String number = numbers.next(SERIES, RomeTime.dayOf(asked).getYear());
        if (requests.isWaiting(enquiry)) {
            throw new RuleViolation("visits.asked-already");
        }
        Instant due = RomeTime.startOf(RomeTime.dayOf(asked).plusDays(Settings.answerDays() + 1L)).minusMillis(1);
        TourRequest request = new TourRequest(number, enquiry, asked, due);
        requests.add(request);
        audit.record(who, "visit.tour-asked", number, "");
        process.asked(request);
    }

    public TourRequest open(Actor who, String number) {
        policy.maySeeTourRequests(who).orRefuse();
        return requests.numbered(number);
    }

    /** All of them, newest first. @param after key of the slice before; null for the first */
    public Slice<TourRequest> all(Actor who, String after) {
        policy.maySeeTourRequests(who).orRefuse();
        return requests.all(after);
    }

    /** Answers; the answer is mailed and kept. @throws RuleViolation {@code work.done}, {@code visits.answer-length} */
    public void answer(Actor who, String number, String answer) {
        policy.maySeeTourRequests(who).orRefuse();
        TourRequest request = requests.lock(number);
        request.answer(answer, clock.instant());
        audit.record(who, "visit.tour-answered", number, "");
        process.answered(request, who);
    }
}
