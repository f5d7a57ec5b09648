package org.ordito.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.CallAttachment;

/** Files on their way to the portal: the bad ones, the good ones, and the connections that break. */
@ExtendWith(Portal.Extension.class)
class UploadIT {

    private static final int ATTACHMENTS = 6;
    private static final int SLOW = 300_000;

    private final Portal portal;
    private Citizen citizen;
    private Page page;
    private CDPSession network;

    UploadIT(Portal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void draftIsOpenAtItsAttachments() {
        citizen = new Citizen(portal, "cittadina");
        page = citizen.page();
        citizen.startsDraft("ideazione-2026");
        citizen.open(page.url().replaceFirst("step=\\d+", "step=" + ATTACHMENTS));
        citizen.choose("kind", CallAttachment.OTHER);
        network = page.context().newCDPSession(page);
        network.send("Network.enable");
    }

    @AfterEach
    void nothingGraveWasMet() {
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void hostileFileIsRefusedWithASentenceAndAGoodOneIsKept() {
        citizen.attach("file", "curriculum.pdf", "%PDF-1.4 <script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        assertThat(citizen.pressInVain("add")).contains("Il file").contains("carica");
        assertThat(citizen.text()).doesNotContain("curriculum.pdf");

        citizen.choose("kind", CallAttachment.OTHER);
        String name = unique();
        citizen.attach("file", name);
        citizen.press("add");

        assertThat(citizen.text()).contains("Il file «" + name + "» è stato caricato.").contains("non controllato da antivirus");
        assertThat(page.locator(":focus").textContent()).contains(name);
        String address = page.locator("a:text-is('" + name + "')").getAttribute("href");
        assertThat(citizen.get(address).headers()).contains(Map.entry("x-content-type-options", "nosniff"),
                Map.entry("content-security-policy", "default-src 'none'; sandbox"), Map.entry("cache-control", "private, no-store"),
                Map.entry("content-disposition", "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name));
    }

    @Test
    void progressIsShownAndAnUploadCanBeStoppedAndBegunAgain() {
        String name = unique();
        citizen.attach("file", name, largePdf());
        slowDown(SLOW);
        page.locator("[id$=':add']").click();

        Locator progress = page.locator("progress");
        assertThat(progress).isVisible();
        assertThat(page.locator(".o-upload-text")).containsText("Caricamento: 10 %");
        portal.inspection().look(page, "uploading");
        page.locator(".o-upload button").click();

        assertThat(page.locator(".o-upload-text")).containsText("Caricamento annullato");
        assertThat(progress).isHidden();
        slowDown(-1);
        page.locator(".o-upload button").click();

        assertThat(page.locator(".alert-success")).containsText(name);
    }

    @Test
    void brokenConnectionLosesNothingOfTheForm() {
        String name = unique();
        citizen.attach("file", name);
        page.context().setOffline(true);
        page.locator("[id$=':add']").click();

        assertThat(page.locator(".o-upload-text")).containsText("La connessione si è interrotta");
        assertThat(page.locator("[id$=':kind']")).hasValue(CallAttachment.OTHER);
        page.context().setOffline(false);
        page.locator(".o-upload button").click();

        assertThat(page.locator(".alert-success")).containsText(name);
        assertThat(page.locator("a:text-is('" + name + "')")).hasCount(1);
    }

    private void slowDown(int bytesPerSecond) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", bytesPerSecond);
        network.send("Network.emulateNetworkConditions", conditions);
    }

    private static String unique() {
        return "allegato-" + UUID.randomUUID().toString().substring(0, 8) + ".pdf";
    }

    /** Six megabytes, most of them a comment. */
    private static byte[] largePdf() {
        return Visitor.pdf(UUID.randomUUID() + "-".repeat(6_000_000));
    }
}
