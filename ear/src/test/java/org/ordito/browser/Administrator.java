package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who keeps the accounts, and moves the demonstration's clock as a machine would. */
final class Administrator extends Visitor {

    static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern PASSWORD = Pattern.compile("È: (\\S+)");
    private static final String BASIC = "Basic " + Base64.getEncoder().encodeToString("admin:ordito".getBytes());

    Administrator(Portal portal) {
        super(portal, "admin", DESKTOP);
    }

    /** What the demonstration's clock says. */
    Instant now() {
        return instant(get("/demo/clock"));
    }

    /** The same as a day in Rome. */
    LocalDate today() {
        return now().atZone(ROME).toLocalDate();
    }

    void makesIt(Instant later) {
        assertThat(instant(post(Map.of("to", later.toString())))).isAfterOrEqualTo(later);
    }

    void letsPass(Duration time) {
        makesIt(now().plus(time));
    }

    /** Makes an account for one more member of panels: answers the first password. */
    String registersEvaluator(String username, String name) {
        return registers(username, name, "Commissione di valutazione");
    }

    /** Makes an account. @param role as the page calls it @return its first password */
    String registers(String username, String name, String role) {
        signIn();
        open("/app/people/list.xhtml");
        follow("/app/people/edit.xhtml");
        write("username", username);
        write("name", name);
        write("email", username + "@demo.invalid");
        tick(role);
        press("add");
        Matcher password = PASSWORD.matcher(text());
        assertThat(password.find()).as("the first password is shown").isTrue();
        return password.group(1);
    }

    /** Writes whose tokens of the broker stand for an account. @param subject empty for none */
    void writesSubject(String username, String subject) {
        fillsInSubject(username, subject);
        press("save");
        assertThat(page().inputValue("[id$=':subject']")).isEqualTo(subject);
    }

    /** The same, and the portal refuses: answers what it says. */
    String writesSubjectInVain(String username, String subject) {
        fillsInSubject(username, subject);
        return pressInVain("save");
    }

    private void fillsInSubject(String username, String subject) {
        open("/app/people/edit.xhtml?username=" + username);
        write("subject", subject);
    }

    private APIResponse post(Map<String, String> body) {
        return page().request().post("/demo/clock", RequestOptions.create().setHeader("Authorization", BASIC)
                .setHeader("Content-Type", "application/json").setData(body).setTimeout(PATIENCE.toMillis()));
    }

    private static Instant instant(APIResponse answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Instant.parse(answer.text().replaceFirst(".*\"now\"\\s*:\\s*\"([^\"]+)\".*", "$1"));
    }
}
