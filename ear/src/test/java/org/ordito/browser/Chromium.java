package org.ordito.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of the tests: the machine's own Chromium; on Debian, as root, it is installed when there is none; elsewhere
 * Playwright fetches its own. Without a browser the tests fail: they are never skipped.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-quic");
    private static final int TIMEOUT_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Optional<Path> installed = installed().or(Chromium::install);
        try {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(
                    installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
            installed.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            throw new IllegalStateException("The browser tests need a Chromium: install the package chromium, or let Playwright fetch its own.", e);
        }
    }

    /**
     * A window of its own, in which nobody is signed in. It asks for less motion: else a page glides for half a second to each button
     * outside the window before the button holds still.
     *
     * @param width in pixels
     */
    BrowserContext window(String address, int width) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address).setLocale("it-IT").setTimezoneId("Europe/Rome").setViewportSize(width, 900)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        return context;
    }

    void closeWindows() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)), Stream.of("/usr/bin"))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        if (Files.notExists(Path.of("/etc/debian_version")) || !System.getProperty("user.name").equals("root")) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return Optional.of(installed().orElseThrow(() -> new IllegalStateException(
                "The browser tests need a Chromium, and it could not be installed: see what apt-get said above.")));
    }

    private static void run(String... command) {
        try {
            ProcessBuilder program = new ProcessBuilder(command).inheritIO();
            program.environment().put("DEBIAN_FRONTEND", "noninteractive");
            program.start().waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("The browser tests need a Chromium, and it could not be installed.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
