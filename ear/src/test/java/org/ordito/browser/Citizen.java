package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordito.calls.CallAttachment;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeazioneCallTemplate;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.plan.CostMethod;
import org.ordito.ideazione.plan.PlanSection;

/** Somebody who applies. */
class Citizen extends Visitor {

    private static final Pattern NUMBER = Pattern.compile("IDEA-\\d{4}-\\d{4}");
    private static final String LONG_TEXT = "Il servizio nasce dall'ascolto di chi abita il quartiere: famiglie, scuole e botteghe. ".repeat(5);

    private String number;

    Citizen(Portal portal, String username) {
        super(portal, username, DESKTOP);
        signIn();
    }

    @Override
    String home() {
        return "/area-personale";
    }

    /** The number that the portal gave to what this person sent. */
    String number() {
        return number;
    }

    void startsDraft(String call) {
        String apply = "/app/ideazione/draft.xhtml?call=" + call;
        until("the call takes applications", () -> {
            open("/avvisi/" + call);
            return hasLink(apply);
        });
        follow(apply);
    }

    void introducesThemselves(ApplicantKind kind) {
        pick("applicantKind", kind);
        write("applicantName", "Richiedente " + username());
        write("contactName", "Referente " + username());
        write("contactEmail", username() + "@demo.invalid");
        press("next");
    }

    void saysWhereAndWhat(String title) {
        choose("quarter", Quarter.SAN_BERILLO_VECCHIO);
        choose("field", Field.INCLUSION);
        write("title", title);
        write("summary", "Un luogo aperto in cui chi abita il quartiere impara un mestiere.");
    }

    void goesOn() {
        press("next");
    }

    void leavesAndComesBack(String title) {
        press("leave");
        assertThat(page().url()).endsWith("/area-personale");
        assertThat(stillHasADraft(title)).isTrue();
        page().waitForNavigation(() -> page().locator("article:has-text('" + title + "') a.btn[href*='/app/ideazione/draft']").first().click());
    }

    void writesTheIdea() {
        for (String question : List.of("need", "solution", "beneficiaries")) {
            write(question, LONG_TEXT);
        }
        fillRow("impactIndicators", 0, Map.of("what", "Persone formate", "unit", "persone", "baseline", "0", "target", "40", "source", "Registro"));
        press("next");
        write("team", LONG_TEXT);
        fillRow("timetable", 0, Map.of("title", "Laboratorio aperto", "from", "1", "to", "12"));
        write("plannedLegalForm", "Cooperativa sociale");
        press("next");
    }

    void saysWhatItCosts(int requestedGrant) {
        choose("costLines", 0, "category", CostCategory.STAFF);
        fillRow("costLines", 0, Map.of("description", "Maestre di sartoria", "quantity", "10", "unitCost", "3.000,00"));
        addRow("costLines");
        choose("costLines", 1, "category", CostCategory.EQUIPMENT);
        fillRow("costLines", 1, Map.of("description", "Macchine da cucire", "amount", "10.000,00"));
        write("requestedGrant", requestedGrant);
        press("next");
    }

    void attachesFiles(ApplicantKind kind) {
        for (CallAttachment each : new IdeazioneCallTemplate().draft("", "", Instant.EPOCH).form().requiredOf(kind.name())) {
            choose("kind", each.getCode());
            attach("file", each.getCode().toLowerCase() + ".pdf");
            press("add");
        }
        page().waitForNavigation(() -> page().locator("a.btn-primary[href*='step=']").click());
    }

    /** Writes a draft from its first step to its summary. */
    void writesDraft(String call, ApplicantKind kind, String title, int requestedGrant) {
        startsDraft(call);
        introducesThemselves(kind);
        saysWhereAndWhat(title);
        goesOn();
        writesTheIdea();
        saysWhatItCosts(requestedGrant);
        attachesFiles(kind);
    }

    void declaresAndSends() {
        tickAll("declaration");
        press("send");
        Matcher found = NUMBER.matcher(text());
        assertThat(found.find()).as("the receipt has a number").isTrue();
        number = found.group();
        assertThat(text()).containsPattern("[0-9a-f]{64}").containsPattern("\\d{2}:\\d{2}:\\d{2}");
    }

    /** Sends with all declarations but the last: answers what the portal says. */
    String forgetsTheLastDeclaration() {
        tickAll("declaration");
        page().locator("label[for$=':declaration']").last().click();
        return pressInVain("send");
    }

    /** Sends after the deadline: answers what the portal says. */
    String sendsTooLate() {
        tickAll("declaration");
        return pressInVain("send");
    }

    boolean stillHasADraft(String title) {
        open(home());
        return page().locator("section:has(#drafts-title)").innerText().contains(title);
    }

    void receivesTheReceipt() {
        APIResponse receipt = get("/app/documents/application/" + number + "/receipt");
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(new String(receipt.body(), 0, 5)).isEqualTo("%PDF-");
        receivesMessage(number);
    }

    void receivesMessage(String words) {
        until("a message to " + username() + " about " + words, () -> {
            open(home());
            return page().locator("section:has(#messages-title)").textContent().contains(words);
        });
    }

    /** What the portal says about the application, in its own page. */
    String readsOwnPage() {
        open("/app/ideazione/application.xhtml?number=" + number);
        return text();
    }

    void answersTheRequestForDocuments(String filename) {
        takeUp("ideazione/integration", number + "-I1");
        assertThat(page().locator("input[type=file]").count()).as("only what was asked for").isEqualTo(1);
        attach("file1", filename);
        press("send");
    }

    /** Hands in what the office asked for before it writes the grant act. */
    void answersTheRequestBeforeTheGrant(int request, String filename) {
        takeUp("ideazione/integration", number + "-I" + request);
        attach("file1", filename);
        press("send");
    }

    /** Asks for a review of the own outcome, from the application's page. */
    void asksForReview(String words) {
        open("/app/ideazione/application.xhtml?number=" + number);
        follow("/app/ideazione/review-request.xhtml?number=" + number);
        write("text", words);
        press("request");
    }

    /** Begins a draft with what was sent and withdrawn. */
    void beginsAgain(String withdrawn) {
        open("/app/ideazione/application.xhtml?number=" + withdrawn);
        press("begin");
    }

    /** Goes back to a draft, at its last step. */
    void opensTheSummary(String title) {
        open(home());
        String draft = page().locator("article:has-text('" + title + "') a.btn[href*='/app/ideazione/draft']").first().getAttribute("href");
        open(draft.replaceFirst("step=\\d", "step=7"));
    }

    /** Withdraws what was sent; later, gives up the grant. */
    void renounces() {
        open("/app/ideazione/application.xhtml?number=" + number);
        follow("/app/ideazione/withdrawal.xhtml?number=" + number);
        press("withdraw");
    }

    /** Opens the page of the withdrawal by its address, as from a message of the time when it was possible. */
    boolean isAskedWhetherToWithdraw() {
        open("/app/ideazione/withdrawal.xhtml?number=" + number);
        return page().locator("[id='form:withdraw']").count() > 0;
    }

    void confirmsSessions() {
        takeUp("ideazione/sessions", number);
        pick("answer", "CONFIRMED");
        press("send");
    }

    void writesThePlan(int requestedGrant) {
        takeUp("ideazione/plan", number);
        for (int section = 0; section < PlanSection.values().length; section++) {
            write("text", section, LONG_TEXT);
        }
        press("next");
        write("description", 0, "Compensi degli operatori");
        choose("category", 0, CostCategory.STAFF);
        choose("method", 0, CostMethod.REAL);
        write("quantity", 0, "1");
        write("unitCost", 0, "40.000,00");
        write("requestedGrant", requestedGrant);
        press("next");
        for (int year = 0; year < 5; year++) {
            write("revenues", year, 20_000 + 10_000 * year);
            write("costs", year, 25_000 + 5_000 * year);
            write("staffCost", year, 15_000);
            write("investments", year, 1_000);
            write("staffUnits", year, "1,5");
        }
        press("next");
        press("submit");
    }

    void claimsTheAdvance(BigDecimal amount) {
        takeUp("ideazione/claim", number + "-P1");
        attach("file", "garanzia.pdf");
        press("attach");
        write("amount", italian(amount));
        press("submit");
    }

    void claimsExpenses(int ordinal, LocalDate day, BigDecimal spent, BigDecimal amount) {
        takeUp("ideazione/claim", number + "-P" + ordinal);
        write("date", day);
        write("supplier", "Ferramenta del quartiere");
        write("description", "Attrezzature");
        write("expenseAmount", italian(spent));
        attach("file", "fattura-%d-%s.pdf".formatted(ordinal, spent));
        press("add");
        write("amount", italian(amount));
        press("submit");
    }

    String readsTheReport(int ordinal) {
        takeUp("ideazione/report", number + "-R" + ordinal);
        return text();
    }

    void fillsTheReport(int ordinal) {
        takeUp("ideazione/report", number + "-R" + ordinal);
        write("narrative", LONG_TEXT);
        page().locator("form [inputmode=numeric], form [inputmode=decimal]").all().forEach(figure -> figure.fill("4"));
        press("submit");
    }

    private static String italian(BigDecimal amount) {
        return amount.setScale(2).toPlainString().replace('.', ',');
    }
}
