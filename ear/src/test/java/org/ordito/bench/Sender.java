package org.ordito.bench;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs in, opens a draft, reads the summary and sends, as a browser does it; no page may show anybody else. */
final class Sender implements Applicant {

    /** How the names of all senders begin; each then has a round, a number and an end of its own. */
    static final String MARK = "zq";

    private static final Pattern ANY = Pattern.compile(MARK + "\\d+x\\d+z");

    private final Wire wire;
    private final String username;
    private final String password;
    private final String marker;
    private final String draft;
    private PageForm sending;
    private String receipt;
    private String number;

    Sender(URI portal, String username, String password, String marker, String draft) {
        this.wire = new Wire(portal);
        this.username = username;
        this.password = password;
        this.marker = marker;
        this.draft = draft;
    }

    /** From the sign-in page to the receipt. */
    void wholePath() throws IOException {
        signIn();
        open();
        send();
        readReceipt();
        leave();
    }

    /** The pages of somebody who has signed in: the draft, the summary, the send, the receipt. */
    void pages() throws IOException {
        open();
        send();
        readReceipt();
    }

    void signIn() throws IOException {
        String to = PageForm.encoded(address(5));
        wire.get("/accedi?to=" + to).expect(200);
        String location = wire.post("/accedi/entra", "username=" + username + "&password=" + password + "&to=" + to).expect(302).location();
        if (!location.equals(address(5))) {
            throw new IllegalStateException(username + " could not sign in: " + location);
        }
    }

    /** Reads a page of the draft, then the summary with its form. */
    void open() throws IOException {
        own(wire.get(address(5)));
        sending = PageForm.of(own(wire.get(address(7))), "sending");
    }

    /** "Conferma e invia": confirmed by the redirect to the receipt. */
    void send() throws IOException {
        receipt = wire.post(sending.address(), sending.pressed("sending:send")).expect(302).location();
        Matcher found = Pattern.compile("/app/ideazione/receipt\\.xhtml\\?number=(IDEA-\\d+-\\d+)").matcher(receipt);
        if (!found.matches()) {
            throw new IllegalStateException(username + " was not answered with a receipt: " + receipt);
        }
        number = found.group(1);
    }

    /** Sends without any declaration. @return the page that comes instead of a receipt */
    String sendUndeclared() throws IOException {
        return own(wire.post(sending.address(), PageForm.of(own(wire.get(address(7))), "sending").without(":declaration").pressed("sending:send")));
    }

    /** Sends as a page of another site would make a browser do it. */
    void sendFromElsewhere() throws IOException {
        wire.postFrom("http://elsewhere.example", sending.address(), sending.pressed("sending:send")).expect(302);
    }

    void readReceipt() throws IOException {
        String page = own(wire.get(receipt));
        if (!page.contains(number)) {
            throw new IllegalStateException("The receipt of " + username + " does not show " + number);
        }
    }

    void leave() throws IOException {
        wire.post("/esci", "").expect(302);
        wire.close();
    }

    private String address(int step) {
        return "/app/ideazione/draft.xhtml?draft=" + draft + "&step=" + step;
    }

    private String own(Wire.Answer answer) {
        String page = answer.expect(200).text();
        Matcher any = ANY.matcher(page);
        boolean seen = false;
        while (any.find()) {
            seen = true;
            if (!any.group().equals(marker)) {
                throw new IllegalStateException(marker + " was shown a page of " + any.group());
            }
        }
        if (!seen) {
            throw new IllegalStateException(marker + " was shown a page that is not theirs: " + page);
        }
        return page;
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
