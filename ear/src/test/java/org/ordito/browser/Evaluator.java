package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ordito.ideazione.evaluation.ConflictKind;

/** A member of the panel. */
final class Evaluator extends Visitor {

    private static final String NO_CONFLICT = "NONE";
    private static final String MOTIVATION = "La proposta è chiara e coerente; il bisogno è documentato e i mezzi sono adeguati al risultato atteso.";

    Evaluator(Portal portal, String username) {
        super(portal, username, DESKTOP);
        signIn();
    }

    /** Somebody whom the administrator has just registered. */
    Evaluator(Portal portal, String username, String password) {
        super(portal, username, DESKTOP);
        signIn(password);
    }

    void abstains(String number) {
        takeUp("ideazione/evaluation", number);
        pick("declaration", ConflictKind.ASSOCIATION);
        press("declare");
    }

    void declaresNoConflict(String number) {
        takeUp("ideazione/evaluation", number);
        pick("declaration", NO_CONFLICT);
        press("declare");
    }

    /** Gives every criterion the same coefficient. @param coefficient 0, 0.2 and so on to 1 */
    void scores(String number, String coefficient) {
        takeUp("ideazione/evaluation", number);
        for (String criterion : criteria()) {
            pick("coefficient-" + criterion, coefficient);
            write("motivation-" + criterion, MOTIVATION);
        }
        press("submit");
    }

    /** Confirms the scores of before, which the page still shows. */
    void confirmsScores(String number) {
        takeUp("ideazione/evaluation", number);
        assertThat(text()).as("scores of before a review").contains("da valutare di nuovo");
        press("submit");
    }

    /** What this evaluator reads about an idea that was judged. */
    String reads(String number) {
        open("/app/ideazione/evaluation.xhtml?number=" + number);
        return text();
    }

    private List<String> criteria() {
        return page().locator("textarea[id*=':motivation-']").all().stream()
                .map(field -> field.getAttribute("id").replaceFirst(".*:motivation-", "")).toList();
    }
}
