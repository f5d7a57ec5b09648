package org.ordito.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Groups on their way to an enterprise: participants on a phone, the coordinator and the expert. */
@ExtendWith(Portal.Extension.class)
class GroupIT {

    private static final Pattern NUMBER = Pattern.compile("GRUPPO-\\d{4}-\\d{4}");
    private static final Pattern LINK = Pattern.compile("/app/trame/group-invitation\\.xhtml\\?code=[\\w-]{43}");

    private final Portal portal;

    GroupIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void nothingGraveWasMet() {
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void participantsFormAGroupOnAPhoneAndTheLabAccompaniesThem() {
        Learner speaker = new Learner(portal, "trame10");
        String number = begun(speaker);
        String page = "/app/trame/group.xhtml?number=" + number;
        assertThat(speaker.pressInVain("propose")).contains("almeno 2 persone");
        Learner friend = invited(speaker, page, "trame8");
        speaker.open(page);
        speaker.press("propose");
        assertThat(speaker.text()).contains("risponde entro");

        Coordinator coordinator = new Coordinator(portal);
        coordinator.takeUp("trame/group-take-on", number);
        assertThat(coordinator.text()).contains("Persone nel gruppo: 2");
        assertThat(coordinator.pressInVain("takeOn")).isNotBlank();
        coordinator.choose("expert", "coach1");
        coordinator.press("takeOn");

        theFormIsChosen(speaker, number);
        Visitor expert = staff("coach1");
        somethingIsDoneAndGivenBackAndConfirmed(friend, expert, page, number);
        aSessionIsLoggedAndConfirmed(friend, expert, number);
        expert.open("/app/trame/group-deed.xhtml?number=" + number);
        assertThat(expert.text()).contains("tutti i punti da fare prima devono essere confermati");
        theirDataGoIntoAnApplication(speaker, page, number);
    }

    private static String begun(Learner speaker) {
        speaker.open("/area-personale");
        speaker.follow("/app/trame/group-text.xhtml");
        speaker.write("name", "Ago e parole");
        assertThat(speaker.pressInVain("save")).contains("Che cosa volete fare");
        speaker.write("aim", "Riparare abiti e raccontare le loro storie.");
        assertThat(speaker.hasToScrollSideways()).isFalse();
        speaker.press("save");
        assertThat(speaker.text()).contains("Invitate chi volete");
        Matcher number = NUMBER.matcher(speaker.page().url());
        assertThat(number.find()).isTrue();
        return number.group();
    }

    private Learner invited(Learner speaker, String page, String account) {
        speaker.write("email", account + "@demo.invalid");
        speaker.press("invite");
        assertThat(speaker.text()).contains("Inviti in attesa").contains(account + "@demo.invalid");
        Learner friend = new Learner(portal, account);
        assertThat(friend.statusOf(page)).as("before joining").isEqualTo(403);
        friend.open("/demo/mail");
        Locator message = friend.page().locator("details").filter(new Locator.FilterOptions().setHasText(account + "@demo.invalid"))
                .filter(new Locator.FilterOptions().setHasText("Ago e parole")).first();
        Matcher link = LINK.matcher(message.textContent());
        assertThat(link.find()).as("a link in the message").isTrue();
        friend.open(link.group());
        assertThat(friend.text()).contains("Riparare abiti").contains("Puoi uscire quando vuoi");
        friend.press("join");
        assertThat(friend.page().url()).endsWith(page);
        Learner stranger = new Learner(portal, "trame3");
        stranger.open(link.group());
        assertThat(stranger.text()).as("good once").contains("Forse è scaduto");
        return friend;
    }

    private static void theFormIsChosen(Learner speaker, String number) {
        speaker.takeUp("trame/group-form", number);
        assertThat(speaker.text()).contains("Chi risponde dei debiti").contains("articolo 2522").contains("Ora siete 2");
        assertThat(speaker.hasToScrollSideways()).isFalse();
        speaker.pick("legalForm", "APS");
        speaker.write("founders", 5);
        assertThat(speaker.pressInVain("choose")).contains("almeno 7 persone");
        speaker.pick("legalForm", "SOCIAL_B");
        speaker.write("workers", 10);
        speaker.write("disadvantaged", 2);
        assertThat(speaker.pressInVain("choose")).contains("almeno 3 persone su 10");
        speaker.write("disadvantaged", 3);
        speaker.press("choose");
        assertThat(speaker.text()).contains("Prepara la fondazione").contains("La quota del 30%").contains("Albo regionale");
        assertThat(speaker.hasToScrollSideways()).isFalse();
    }

    private static void somethingIsDoneAndGivenBackAndConfirmed(Learner friend, Visitor expert, String page, String number) {
        String item = "/app/trame/group-item.xhtml?number=" + number + "&item=BUSINESS_IDEA";
        friend.open(page);
        friend.follow(item);
        assertThat(friend.pressInVain("done")).contains("Scegli il documento");
        friend.attach("file", "idea.pdf");
        friend.press("done");
        assertThat(friend.text()).contains("Segnato come fatto").contains("Da controllare");
        expert.takeUp("trame/group-case", number);
        expert.follow(item);
        assertThat(expert.get("/app/documents/group/" + number + "/BUSINESS_IDEA").status()).isEqualTo(200);
        expert.write("note", "Scrivete anche chi vi paga.");
        expert.press("sendBack");
        friend.open(item);
        assertThat(friend.text()).contains("Da rifare").contains("Scrivete anche chi vi paga.");
        assertThat(friend.hasToScrollSideways()).isFalse();
        friend.attach("file", "idea-2.pdf");
        friend.press("done");
        expert.open(item);
        expert.press("confirm");
        friend.open(item);
        assertThat(friend.text()).contains("Confermato");
        assertThat(friend.page().locator("[id$=':done']")).hasCount(0);
    }

    private void aSessionIsLoggedAndConfirmed(Learner friend, Visitor expert, String number) {
        expert.open("/app/trame/group-log.xhtml?number=" + number);
        expert.write("date", new Administrator(portal).today());
        expert.write("minutes", 60);
        expert.write("topics", "Chi fa che cosa.");
        expert.write("outcome", "Due compiti a testa.");
        expert.press("log");
        friend.open("/app/trame/group.xhtml?number=" + number);
        friend.follow("/app/trame/group-sessions.xhtml?number=" + number);
        friend.pick("answer", "CONTESTED");
        assertThat(friend.pressInVain("send")).contains("incontro 1");
        friend.pick("answer", "CONFIRMED");
        friend.press("send");
        assertThat(friend.text()).contains("Non c’è niente da confermare");
    }

    private static void theirDataGoIntoAnApplication(Learner speaker, String page, String number) {
        speaker.open(page);
        speaker.follow("/app/trame/group-apply.xhtml?number=" + number);
        speaker.pick("call", "ideazione-2026");
        assertThat(speaker.pressInVain("apply")).contains("sono d’accordo");
        speaker.pick("call", "ideazione-2026");
        speaker.tickAll("agreed");
        assertThat(speaker.hasToScrollSideways()).isFalse();
        speaker.press("apply");
        assertThat(speaker.page().url()).contains("/app/ideazione/draft.xhtml?draft=");
        assertThat(speaker.page().locator("[id$=':applicantName']")).hasValue("Ago e parole");
        speaker.open(page);
        assertThat(speaker.text()).contains("Apri la domanda");
    }

    @Test
    void aGroupInTheMiddleOfItsChecklistSeesWhatIsNextAndNobodyElseSeesIt() {
        Learner member = new Learner(portal, "trame4");
        member.open("/area-personale");
        member.page().waitForNavigation(() -> member.page().locator("[aria-labelledby=groups-title] a").first().click());
        member.open(member.page().url());
        String page = member.page().url().replaceFirst("^https?://[^/]+", "");
        assertThat(member.text()).contains("Filo comune").contains("Coach Due").contains("Da rifare").contains("Atto firmato").contains("Confermati: 3 di 8");
        assertThat(member.hasToScrollSideways()).isFalse();
        assertThat(member.page().locator("[id$=':propose'], [id$=':handOver']")).hasCount(0);
        Matcher number = NUMBER.matcher(page);
        assertThat(number.find()).isTrue();
        assertThat(member.statusOf("/app/documents/group/" + number.group() + "/STATUTE")).isEqualTo(200);

        for (Visitor other : List.of(new Learner(portal, "trame3"), staff("coach1"), staff("docente"))) {
            assertThat(other.statusOf(page)).as(other.username()).isEqualTo(403);
            assertThat(other.statusOf("/app/trame/group-case.xhtml?number=" + number.group())).as(other.username()).isEqualTo(403);
            assertThat(other.statusOf("/app/documents/group/" + number.group() + "/STATUTE")).as(other.username()).isEqualTo(403);
        }
        Learner leaving = new Learner(portal, "trame5");
        leaving.open(page);
        leaving.press("leave");
        assertThat(leaving.statusOf(page)).as("after leaving").isEqualTo(403);
    }

    @Test
    void theCoordinatorFindsGroupsDeclinesOneAndChangesTheTerms() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/groups.xhtml");
        coordinator.write("decisionDays", 0);
        assertThat(coordinator.pressInVain("changeTerms")).contains("da 1 a 365");
        coordinator.write("decisionDays", 20);
        coordinator.press("changeTerms");
        coordinator.open("/app/trame/groups.xhtml?state=PROPOSED");
        Locator row = coordinator.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText("Lana e quartiere"));
        Matcher number = NUMBER.matcher(row.innerText());
        assertThat(number.find()).isTrue();
        coordinator.takeUp("trame/group-take-on", number.group());
        assertThat(coordinator.pressInVain("decline")).isNotBlank();
        coordinator.write("reason", "Prima finite il corso: in primavera ne riparliamo.");
        coordinator.press("decline");
        assertThat(coordinator.text()).contains("Non accompagnato");

        Learner speaker = new Learner(portal, "trame7");
        speaker.open("/app/trame/group.xhtml?number=" + number.group());
        assertThat(speaker.text()).contains("in primavera ne riparliamo");
        speaker.open("/area-personale");
        assertThat(speaker.hasLink("/app/trame/group-text.xhtml")).as("may begin another one").isTrue();
        Visitor auditor = staff("revisore");
        auditor.open("/app/trame/groups.xhtml");
        auditor.open("/app/trame/group-case.xhtml?number=" + number.group());
        assertThat(auditor.page().locator("main form[method=post]")).hasCount(0);
    }

    private Visitor staff(String account) {
        Visitor visitor = new Visitor(portal, account, Visitor.DESKTOP);
        visitor.signIn();
        return visitor;
    }
}
