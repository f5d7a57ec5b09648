package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What machines read without an account: what is published, and nothing that is being written or was taken back. */
@ExtendWith(Portal.Extension.class)
class PublicApiIT {

    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Portal portal;

    PublicApiIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void callsAreThoseThatArePublished() throws Exception {
        String unpublished = "bozza-" + UUID.randomUUID().toString().substring(0, 8);
        new Officer(portal).copiesCall("ideazione-2026", unpublished, "Avviso che nessuno legge ancora");

        assertThat(all("calls")).contains("\"ideazione-2026\"", "\"ideazione-2025\"").doesNotContain(unpublished);
        assertThat(get("calls/ideazione-2025").statusCode()).isEqualTo(200);
        assertThat(get("calls/" + unpublished).statusCode()).isEqualTo(404);
        assertThat(get("calls/" + unpublished).body()).contains("\"status\":404", "\"detail\":\"Pagina non trovata\"");
    }

    @Test
    void ideasAreThoseThatWereSentAndNotTakenBack() throws Exception {
        String ideas = all("ideas");
        String sent = portal.rows("SELECT number FROM idea_application WHERE state <> 'WITHDRAWN'").get(0);
        List<String> withdrawn = portal.rows("SELECT number FROM idea_application WHERE state = 'WITHDRAWN'");
        List<String> beingWritten = portal.rows("SELECT title FROM idea_draft WHERE title <> '' AND title NOT IN (SELECT title FROM idea_application)");

        assertThat(ideas).contains("\"" + sent + "\"").doesNotContain("@demo.invalid");
        assertThat(get("ideas/" + sent).statusCode()).isEqualTo(200);
        assertThat(withdrawn).isNotEmpty().noneMatch(ideas::contains);
        assertThat(get("ideas/" + withdrawn.get(0)).statusCode()).isEqualTo(404);
        assertThat(beingWritten).isNotEmpty().noneMatch(ideas::contains);
    }

    /** Every page of a list. */
    private String all(String list) throws IOException, InterruptedException {
        StringBuilder all = new StringBuilder();
        String address = list;
        while (address != null) {
            HttpResponse<String> page = get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(page.headers().firstValue("Content-Type").orElse("")).as(address).startsWith("application/json");
            all.append(page.body());
            Matcher next = NEXT.matcher(page.body());
            address = next.find() ? list + "?after=" + next.group(1) : null;
        }
        return all.toString();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(portal.url().resolve("api/v1/" + address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
