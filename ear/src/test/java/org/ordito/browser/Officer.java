package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.ordito.calls.CallSection;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.Verdict;

/** The official who has the cases in hand. */
final class Officer extends Visitor {

    private static final String REASON = "Dai documenti risulta che il requisito richiesto dall'avviso non è posseduto da chi presenta la domanda.";

    Officer(Portal portal) {
        super(portal, "funzionaria", DESKTOP);
        signIn();
    }

    /** Drafts a call from the template of the programme. */
    void draftsCall(String slug, String title, LocalDate opens, LocalDate closes, Map<String, ?> changes) {
        open("/app/calls/list.xhtml");
        follow("/app/calls/new.xhtml");
        pick("template", "ideazione");
        write("title", title);
        write("slug", slug);
        press("create");
        for (CallSection section : CallSection.values()) {
            open("/app/calls/edit.xhtml?number=" + slug + "&section=" + section);
            if (section == CallSection.DATES) {
                write("opensAt", opens);
                write("opensTime", "09:00");
                write("faqClosesAt", closes.minusDays(1));
                write("faqClosesTime", "12:00");
                write("closesAt", closes);
                write("closesTime", "12:00");
            }
            changes.entrySet().stream().filter(change -> isAsked(change.getKey())).forEach(change -> write(change.getKey(), change.getValue()));
            if (isAsked("save")) {
                press("save");
            }
        }
        open("/app/calls/edit.xhtml?number=" + slug);
        press("submit");
    }

    /** Starts a call as a copy of another. */
    void copiesCall(String source, String slug, String title) {
        open("/app/calls/list.xhtml");
        follow("/app/calls/new.xhtml?from=" + source);
        write("title", title);
        write("slug", slug);
        press("create");
    }

    /** @param section null for the list of all sections */
    void opensSection(String slug, String section) {
        open("/app/calls/edit.xhtml?number=" + slug + (section == null ? "" : "&section=" + section));
    }

    /** Changes one field of a published call. */
    void corrects(String slug, String field, String text, String reason) {
        open("/app/calls/list.xhtml");
        follow("/app/calls/correct.xhtml?number=" + slug);
        write(field, text);
        write("reason", reason);
        press("correct");
    }

    /** @param questionsUntil new day on which questions end */
    void extendsCall(String slug, LocalDate day, LocalTime time, LocalDate questionsUntil, String reason) {
        writesExtension(slug, day, time, reason);
        write("faqClosesAt", questionsUntil);
        press("extend");
    }

    /** Answers what the portal says. */
    String extendsInVain(String slug, LocalDate day, LocalTime time, String reason) {
        writesExtension(slug, day, time, reason);
        return pressInVain("extend");
    }

    private void writesExtension(String slug, LocalDate day, LocalTime time, String reason) {
        open("/app/calls/list.xhtml");
        follow("/app/calls/extend.xhtml?number=" + slug);
        write("closesAt", day);
        write("closesTime", time);
        write("reason", reason);
    }

    private boolean isAsked(String field) {
        return page().locator("[id$=':" + field + "']").count() > 0;
    }

    /** The items of the checklist on the page: each asks by radio buttons. */
    private List<String> questions() {
        return page().locator("#form input[type=radio][value=YES]").all().stream()
                .map(radio -> radio.getAttribute("name")).map(name -> name.substring(name.lastIndexOf(':') + 1)).toList();
    }

    private void checks(String number, ChecklistItem special, Answer answer) {
        takeUp("ideazione/admissibility", number);
        for (String item : questions()) {
            pick(item, special != null && item.equals(special.code()) ? answer : Answer.YES);
        }
        if (special != null) {
            write("note_" + special, "Si veda la motivazione della decisione.");
        }
        press("save");
    }

    void asksForDocument(String number, ChecklistItem item, String what) {
        checks(number, item, Answer.MISSING_DOCUMENT);
        write("ask_" + item, what);
        press("integrate");
    }

    void admits(String number) {
        checks(number, null, null);
        press("admit");
    }

    /** Proposes it: the manager confirms. */
    void proposesToExclude(String number) {
        checks(number, ChecklistItem.APPLICANT_ELIGIBLE, Answer.NO);
        choose("article0", "2");
        write("words0", REASON);
        press("exclude");
    }

    void recordsPreFeasibility(String number) {
        takeUp("ideazione/pre-feasibility", number);
        for (String side : new String[] {"technical", "economic", "legal", "overall"}) {
            pick(side, Verdict.POSITIVE);
            write(side + "Note", "La proposta è realizzabile nei tempi e con i mezzi indicati.");
        }
        press("record");
    }

    void computesTheRanking(String call) {
        takeUp("ideazione/ranking", call);
        write("minutes", "Verbale della commissione: esaminate le domande, si approva la proposta di graduatoria. ".repeat(3));
        press("compute");
    }

    void assignsCoach(String number, String coach) {
        takeUp("ideazione/coach", number);
        pick("coach", coach);
        write("plannedHours", 12);
        press("assign");
    }

    void proposesFunding(String number, int amount) {
        takeUp("ideazione/funding", number);
        assertThat(hasLink("/app/ideazione/plan-view.xhtml?number=" + number)).as("the plan is at hand").isTrue();
        write("amount", amount);
        write("aidReceived", "0");
        write("note", "Importo richiesto, entro i limiti dell'avviso.");
        press("propose");
    }

    /** What the page of the grant says: what was asked and what came, then the act. */
    String readsTheGrant(String number) {
        takeUp("ideazione/grant", number);
        return text();
    }

    void recordsTheGrant(String number, LocalDate today) {
        takeUp("ideazione/grant", number);
        write("actNumber", "DD/77");
        write("actDate", today);
        write("cup", "D69I25000770007");
        write("cor", number.replaceAll("\\D", ""));
        write("legalBasis", "Avviso di prova, graduatoria definitiva");
        tickAll("published");
        press("record");
    }

    /** Asks for a document before the act is written. */
    void asksBeforeTheGrant(String number, String document) {
        takeUp("ideazione/grant", number);
        write("asked", document);
        press("request");
    }

    /** Sends a claim back to be corrected. */
    void returnsClaim(String claim, String reason) {
        takeUp("ideazione/claim-check", claim);
        write("reason", reason);
        press("sendBack");
    }

    void returnsReport(String report, String feedback) {
        takeUp("ideazione/report-check", report);
        write("feedback", feedback);
        press("sendBack");
    }

    void acceptsClaim(String claim) {
        takeUp("ideazione/claim-check", claim);
        press("accept");
    }

    /** Accepts less than was claimed. */
    void reducesClaim(String claim, BigDecimal amount) {
        takeUp("ideazione/claim-check", claim);
        write("amount", amount.toPlainString().replace('.', ','));
        write("reason", REASON);
        press("reduce");
    }

    void verifiesReport(String report, String feedback) {
        takeUp("ideazione/report-check", report);
        write("feedback", feedback);
        press("verify");
    }

    void closesTheCase(String number) {
        takeUp("ideazione/closing", number);
        write("note", "Progetto concluso: attività svolte, spese verificate, relazioni complete.");
        press("close");
        assertThat(text()).isNotBlank();
    }

    /** Opens the page for a review that came on paper, and does not say how it came. */
    void entersReviewOnPaper(String number) {
        open("/app/ideazione/later-arrival.xhtml?number=" + number);
        follow("/app/ideazione/arrived-review.xhtml?number=" + number);
        assertThat(pressInVain("enter")).as("how it came").isNotBlank();
    }
}
