package org.ordito.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A machine that sends a whole application for one account, with the files that the call asks for. */
final class Machine implements Applicant {

    private static final Pattern NUMBER = Pattern.compile("\"number\"\\s*:\\s*\"(IDEA-\\d+-\\d+)\"");
    private static final int BUSY = 503;
    private static final String FILE = """
            %%PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
            trailer <</Root 1 0 R /Info <</Title (%s of %s)>>>>
            %%%%EOF
            """;
    private static final String APPLICATION = """
            {"applicantKind": "ASSOCIATION", "applicantName": "Associazione %1$s", "contactName": "Referente", "contactEmail": "%1$s@example.org",
             "quarter": "CIVITA", "field": "WORK", "title": "Officina %1$s", "summary": "Una bottega che ripara e insegna.",
             "need": "Mancano botteghe", "solution": "Ne apriamo una", "beneficiaries": "Chi abita il quartiere",
             "impactIndicators": [{"what": "Persone formate", "unit": "persone", "baseline": 0, "target": 40, "source": "Registro"}],
             "team": "Tre artigiani", "timetable": [{"title": "Bottega aperta", "from": 1, "to": 12}],
             "costLines": [{"category": "STAFF", "description": "Artigiani", "quantity": 12, "unitCost": "3000.50"}],
             "requestedGrant": 30000, "otherAid": "Nessuno",
             "declarations": ["TRUTH", "REQUIREMENTS", "AID", "SINGLE", "CALL", "PRIVACY"], "attachments": [%2$s]}""";

    private final Wire wire;
    private final String username;
    private final String proof;
    private String number;

    Machine(URI portal, String username, String password) {
        this.wire = new Wire(portal);
        this.username = username;
        this.proof = "Authorization: Basic " + base64(username + ":" + password) + "\r\n";
    }

    /** Has its password checked, as every few minutes; waits as long as the portal is busy with others'. */
    void prove() throws Exception {
        Wire.Answer answer = wire.get("/api/v1/calls", proof);
        for (int tries = 0; answer.status() == BUSY && tries < 100; tries++) {
            Thread.sleep(100);
            answer = wire.get("/api/v1/calls", proof);
        }
        answer.expect(200);
    }

    /** @throws IllegalStateException unless it is answered with a receipt */
    void send() throws IOException {
        String headers = proof + "Content-Type: application/json\r\nIdempotency-Key: " + username + "\r\n";
        String receipt = wire.post("/api/v1/calls/" + Crowd.CALL + "/applications", headers, application()).expect(201).text();
        Matcher found = NUMBER.matcher(receipt);
        if (!found.find()) {
            throw new IllegalStateException(username + " was not answered with a receipt: " + receipt);
        }
        number = found.group(1);
    }

    void leave() throws IOException {
        wire.close();
    }

    private String application() {
        String files = List.of("BUDGET", "CV", "DE_MINIMIS", "STATUTE").stream().map(kind -> "{\"kind\": \"%s\", \"filename\": \"%s.pdf\", \"content\": \"%s\"}"
                .formatted(kind, kind, base64(FILE.formatted(kind, username)))).collect(Collectors.joining(", "));
        return APPLICATION.formatted(username, files);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String username() {
        return username;
    }

    @Override
    public String number() {
        return number;
    }
}
