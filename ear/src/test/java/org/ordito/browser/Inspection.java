package org.ordito.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at every page that is met: asks axe what is wrong with it, and takes its picture with {@code -Dordito.pictures=true}. A page with the same sections and forms is looked at once on a phone and once on a desk, in each language. */
final class Inspection {

    private static final Path PICTURES = Path.of(System.getProperty("ordito.screenshots", "target/screenshots"));

    private static final boolean OF_EACH = Boolean.getBoolean("ordito.pictures");

    /** Narrower windows are phones. */
    private static final int DESK = 768;

    private final Set<String> seen = new HashSet<>();
    private final List<String> findings = new ArrayList<>();

    /** Looks at the page as it is now, unless somebody saw it before with the same sections and forms, as wide and in the same language. */
    void look(Page page, String who) {
        String path = page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "").replaceAll("[A-Z]+-\\d{4}-\\d{4}.*", "X");
        String sections = page.locator("h2, form").evaluateAll("all => all.map(one => one.tagName === 'FORM' ? one.id : one.textContent)").toString();
        String shape = (page.viewportSize().width < DESK ? "phone " : "desk ") + page.locator("html").getAttribute("lang");
        if (!seen.add(shape + path + sections)) {
            return;
        }
        if (OF_EACH) {
            picture(page, "%03d-%s%s".formatted(seen.size(), who, path.replace('/', '-').replace(".xhtml", "")));
        }
        for (Rule rule : new AxeBuilder(page).options(violations()).setLegacyMode(true).analyze().getViolations()) {
            keep("%s (%s, %s): %s: %s, %s".formatted(path, who, shape, rule.getImpact(), rule.getHelp(), rule.getNodes().get(0).getHtml()));
        }
    }

    /** Every rule is applied; only what passes is not described element by element, which nobody reads. */
    private static AxeRunOptions violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Also beside the pictures, for a test that fails before it comes to tell. */
    private void keep(String finding) {
        findings.add(finding);
        try {
            Files.createDirectories(PICTURES);
            Files.writeString(PICTURES.resolve("findings.txt"), finding + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a picture of the page. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
    }

    /** Everything that was found so far, however small. */
    List<String> findings() {
        return List.copyOf(findings);
    }
}
