package org.ordito.browser;

import java.util.List;

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

    void publishesTheRanking(String call) {
        takeUp("ideazione/ranking-publication", call);
        press("publish");
    }

    void approvesTheFinalRanking(String call) {
        takeUp("ideazione/reviews", call);
        press("approve");
    }

    void approvesFunding(String number) {
        takeUp("ideazione/funding-approval", number);
        press("approve");
    }
}
