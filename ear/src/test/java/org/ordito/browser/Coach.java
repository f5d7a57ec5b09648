package org.ordito.browser;

import java.time.LocalDate;
import org.ordito.ideazione.coaching.Opinion;

/** Who accompanies a group towards its business plan. */
final class Coach extends Visitor {

    Coach(Portal portal, String username) {
        super(portal, username, DESKTOP);
        signIn();
    }

    void logsSession(String number, LocalDate day) {
        takeUp("ideazione/coaching", number);
        write("date", day);
        write("minutes", 120);
        write("topics", "Il modello di impresa e i primi clienti.");
        write("outcome", "Il gruppo ha scelto la forma giuridica e diviso i compiti.");
        write("nextSteps", "Preparare i conti del primo anno.");
        press("log");
    }

    void givesOpinion(String number) {
        takeUp("ideazione/coaching", number);
        pick("opinion", Opinion.POSITIVE);
        write("opinionText", "Il gruppo è pronto a scrivere il piano di impresa: ha ruoli chiari e un primo cliente. ".repeat(3));
        press("close");
    }
}
