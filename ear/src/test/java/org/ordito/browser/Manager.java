package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ordito.ideazione.ranking.ReviewDecision;

/** The director who publishes, appoints and decides. */
final class Manager extends Visitor {

    Manager(Portal portal) {
        super(portal, "dirigente", DESKTOP);
        signIn();
    }

    void publishes(String call) {
        takeUp("calls/publication", call);
        press("publish");
    }

    void appointsPanel(String call, List<String> evaluators) {
        takeUp("ideazione/panel", call);
        evaluators.forEach(each -> pick("members", each));
        choose("chair", evaluators.get(0));
        write("actReference", "DD/55 del giorno della nomina");
        press("appoint");
    }

    void confirmsTheExclusion(String number) {
        takeUp("ideazione/exclusion", number);
        press("confirm");
    }

    /** Confirms those that are selected in the list of all. */
    void confirmsExclusions(List<String> numbers) {
        open("/app/ideazione/exclusions.xhtml");
        numbers.forEach(number -> tickAll("select_" + number.replace('-', '_')));
        press("confirm");
    }

    void sendsTheExclusionBack(String number, String reason) {
        takeUp("ideazione/exclusion", number);
        write("reason", reason);
        press("sendBack");
    }

    void tellsWhoIsAdmitted(String call) {
        takeUp("ideazione/admissibility-release", call);
        press("releaseNow");
    }

    /** Looks for a substitute where too many abstained, in vain as long as everybody was asked. */
    String findsNoSubstitute(String number) {
        takeUp("ideazione/substitute", number);
        return text();
    }

    void appointsSubstitute(String number, String evaluator) {
        takeUp("ideazione/substitute", number);
        pick("username", evaluator);
        press("appoint");
    }

    void publishesTheRanking(String call) {
        takeUp("ideazione/ranking-publication", call);
        press("publish");
    }

    void approvesTheFinalRanking(String call) {
        takeUp("ideazione/reviews", call);
        press("approve");
    }

    void acceptsReview(String call, String number, String reason) {
        takeUp("ideazione/reviews", call);
        assertThat(text()).as("what the manager decides on").contains(number).contains("Richiedente");
        follow("application=" + number + "#decide-title");
        pick("decision", ReviewDecision.ACCEPTED);
        write("reason", reason);
        press("decide");
    }

    /** Concludes the period of reviews: those accepted go back to be examined. */
    void reopensWhatWasAccepted(String call) {
        takeUp("ideazione/reviews", call);
        press("approve");
    }

    void sendsFundingBack(String number, String reason) {
        takeUp("ideazione/funding-approval", number);
        write("reason", reason);
        press("sendBack");
    }

    void asksFormally(String report, String note) {
        takeUp("ideazione/overdue-report", report);
        write("note", note);
        press("remind");
        assertThat(text()).as("what holds from now on").contains("Il sollecito formale chiede la relazione entro").contains("Giorni in più, da oggi");
    }

    /** What the work list says, once the delay of this report waits there. */
    String readsInTheListWith(String report) {
        until("the delay of " + report + " waits", () -> isWaiting("ideazione/overdue-report", report));
        return text();
    }

    void grantsMoreDays(String report, int days, String note) {
        takeUp("ideazione/overdue-report", report);
        assertThat(text()).as("whom to call about it").contains("Referente").contains("@");
        write("extraDays", days);
        write("note", note);
        press("extend");
    }

    void approvesFunding(String number) {
        takeUp("ideazione/funding-approval", number);
        press("approve");
    }
}
