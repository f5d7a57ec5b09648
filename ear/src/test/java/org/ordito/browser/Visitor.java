package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Somebody in front of the portal, in a window of their own: does with a page what people do, and looks at each one that comes. */
class Visitor {

    static final int DESKTOP = 1280;

    /** How long the portal may take to come to a state by itself: its jobs look for work every few seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** One empty page; the place is for something that makes it a file of its own. */
    private static final String PDF = """
            %%PDF-1.4
            %% %s
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
            trailer <</Root 1 0 R>>
            %%%%EOF
            """;

    private static final String ERRORS = ".o-summary, .o-error:not(:empty)";

    private final Portal portal;
    private final String username;
    private final Page page;

    /** A visitor who has not signed in. */
    Visitor(Portal portal) {
        this(portal, "anybody", DESKTOP);
    }

    Visitor(Portal portal, String name, int width) {
        this.portal = portal;
        this.username = name;
        this.page = portal.window(width).newPage();
    }

    /** Signs in with an account of the demonstration. */
    void signIn() {
        signIn("ordito");
    }

    void signIn(String password) {
        open("/accedi");
        signInOn(page, password);
        assertThat(page.url()).as("where " + username + " is after signing in").doesNotContain("/accedi");
        inspect();
    }

    /** Fills in and sends the sign-in page to which the portal has led. */
    void signInOn(Page there, String password) {
        there.locator("#username").fill(username);
        there.locator("#password").fill(password);
        there.waitForNavigation(() -> there.locator("form:has(#password) button[type=submit]").click());
    }

    String username() {
        return username;
    }

    Page page() {
        return page;
    }

    /** Opens a page that has to be there. */
    void open(String address) {
        Response response = page.navigate(address);
        assertThat(response.status()).as(address + " for " + username).isLessThan(400);
        inspect();
    }

    /** The status with which an address answers to this visitor's browser. */
    int statusOf(String address) {
        return get(address).status();
    }

    /** What an address answers to this visitor's browser. */
    APIResponse get(String address) {
        return page.request().get(address);
    }

    /** Follows a link. @param address how its address ends */
    void follow(String address) {
        page.waitForNavigation(() -> page.locator("a[href$='" + address + "']").first().click());
        inspect();
    }

    boolean hasLink(String address) {
        return page.locator("a[href$='" + address + "']").count() > 0;
    }

    /** Writes into a field. @param id as the page's source names it */
    void write(String id, Object text) {
        field(id).fill(String.valueOf(text));
    }

    /** Writes into the one of several fields of the same name. @param index from 0 */
    void write(String id, int index, Object text) {
        fields(id).nth(index).fill(String.valueOf(text));
    }

    void choose(String id, Enum<?> option) {
        field(id).selectOption(option.name());
    }

    void choose(String id, String option) {
        field(id).selectOption(option);
    }

    void choose(String id, int index, Enum<?> option) {
        fields(id).nth(index).selectOption(option.name());
    }

    /** Writes into the cells of one row of a table of the form. @param row from 0 */
    void fillRow(String table, int row, Map<String, String> cells) {
        cells.forEach((name, text) -> page.locator(cell(table, row, name)).fill(text));
    }

    void choose(String table, int row, String name, Enum<?> option) {
        page.locator(cell(table, row, name)).selectOption(option.name());
    }

    void addRow(String table) {
        page.locator("[data-rows='" + table + "'] [data-row-add]").click();
    }

    private static String cell(String table, int row, String name) {
        return "[name='" + table + "." + row + "." + name + "']";
    }

    /** Picks one of the radio buttons, or ticks one of the boxes, of a question. */
    void pick(String id, String option) {
        label(page.locator("input[name$=':" + id + "'][value='" + option + "']").first()).click();
    }

    void pick(String id, Enum<?> option) {
        pick(id, option.name());
    }

    /** Ticks every box of that name. */
    void tickAll(String id) {
        for (Locator box : fields(id).all()) {
            if (!box.isChecked()) {
                label(box).click();
            }
        }
    }

    /** Ticks the box, or picks the radio button, beside these words. */
    void tick(String words) {
        page.locator("label").filter(new Locator.FilterOptions().setHasText(words)).first().click();
    }

    /** Chooses a file to send along. */
    void attach(String id, String filename) {
        attach(id, filename, pdf(filename));
    }

    static byte[] pdf(String comment) {
        return PDF.formatted(comment).getBytes();
    }

    /** Chooses this file to send along, whatever it is. */
    void attach(String id, String filename, byte[] content) {
        field(id).setInputFiles(new FilePayload(filename, "application/pdf", content));
    }

    /** Presses a button, and the portal does what it says. @param id as the page's source names it */
    void press(String id) {
        send(id);
        assertThat(page.locator(ERRORS).allInnerTexts()).as("what the portal tells " + username + " after " + id + " on " + page.url()).isEmpty();
        assertThat(page.locator("h1").allInnerTexts()).as("headings after " + id).hasSize(1);
    }

    /** Presses a button, and the portal refuses: answers what it says. */
    String pressInVain(String id) {
        send(id);
        List<String> errors = page.locator(ERRORS).allInnerTexts();
        assertThat(errors).as("what the portal tells " + username + " after " + id).isNotEmpty();
        return String.join(" ", errors);
    }

    /** Waits for a new main part: a form with a file is answered into the page that is there, every other one by a new page. */
    private void send(String id) {
        Response[] answer = new Response[1];
        Consumer<Response> last = response -> {
            if (response.request().isNavigationRequest()) {
                answer[0] = response;
            }
        };
        page.evaluate("() => { document.querySelector('main').dataset.before = 'yes'; }");
        page.onResponse(last);
        page.locator("[id$=':" + id + "']").first().click();
        page.waitForFunction("() => document.readyState === 'complete' && document.querySelector('main:not([data-before])')");
        page.offResponse(last);
        if (answer[0] != null && answer[0].status() >= 400) {
            Inspection.picture(page, "failed-" + username + "-" + id);
            assertThat(answer[0].status()).as(id + " by " + username + ": " + text()).isLessThan(400);
        }
        inspect();
    }

    /** Everything that stands in the page's main part. */
    String text() {
        return page.locator("main").innerText();
    }

    /** Finds the work that waits on this case for this person, however long the portal takes to put it there, and opens its page. */
    void takeUp(String form, String number) {
        String address = "/app/" + form + ".xhtml?number=" + number;
        until(form + " of " + number + " waits for " + username, () -> isOnAWorkList(address));
        follow(address);
    }

    /** Whether this work is on a list of this person's. */
    boolean isWaiting(String form, String number) {
        return isOnAWorkList("/app/" + form + ".xhtml?number=" + number);
    }

    private boolean isOnAWorkList(String address) {
        open(home());
        if (hasLink(address)) {
            return true;
        }
        for (String list : addresses(".o-tabs a")) {
            open(list);
            while (!hasLink(address) && page.locator(".o-more a").count() > 0) {
                open(page.locator(".o-more a").getAttribute("href"));
            }
            if (hasLink(address)) {
                return true;
            }
        }
        return false;
    }

    /** Where this person's work is listed. */
    String home() {
        return "/scrivania";
    }

    private List<String> addresses(String links) {
        List<String> addresses = new ArrayList<>();
        page.locator(links).all().forEach(link -> addresses.add(link.getAttribute("href")));
        return addresses;
    }

    /** Looks again and again until it is so. */
    void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Inspection.picture(page, "failed-" + username);
                throw new AssertionError("Still not so: " + what + ", " + page.url());
            }
        }
    }

    void inspect() {
        portal.inspection().look(page, username);
    }

    private Locator field(String id) {
        return fields(id).first();
    }

    private Locator fields(String id) {
        return page.locator("[id$=':" + id + "']");
    }

    private Locator label(Locator input) {
        return page.locator("label[for='" + input.getAttribute("id") + "']");
    }
}
