package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordito.ideazione.ApplicantKind;

/** Who writes and sends at the focal point for others. */
final class Operator extends Citizen {

    private static final Pattern MANDATE = Pattern.compile("DEL-\\d{4}-\\d{4}");

    private String mandate;

    Operator(Portal portal) {
        super(portal, "sportello");
    }

    @Override
    String home() {
        return "/app/mandates/list.xhtml";
    }

    /** The number of the mandate that was prepared last. */
    String mandate() {
        return mandate;
    }

    /** Somebody without an account and without an e-mail address comes to the desk. */
    void preparesMandate(String call, String name, String taxCode) {
        opensTheFormFor(call);
        write("name", name);
        write("taxCode", taxCode);
        prepares();
    }

    void preparesMandateOfAccount(String call, String account) {
        opensTheFormFor(call);
        write("account", account);
        prepares();
    }

    void opensTheFormFor(String call) {
        open("/scrivania");
        follow("/app/mandates/list.xhtml");
        follow("/app/mandates/new.xhtml");
        choose("call", call);
    }

    private void prepares() {
        press("prepare");
        Matcher found = MANDATE.matcher(text());
        assertThat(found.find()).as("the mandate has a number").isTrue();
        mandate = found.group();
    }

    void opensTheMandate() {
        open(mandateAddress());
    }

    String mandateAddress() {
        return "/app/mandates/mandate.xhtml?number=" + mandate;
    }

    void writesFor(String person) {
        press("write");
        assertThat(text()).containsIgnoringCase(person);
    }

    /** Says who applies, somebody without an e-mail address; their name stands there already. */
    void introducesThePerson(ApplicantKind kind, String person) {
        assertThat(page().locator("[id$=':contactName']").inputValue()).isEqualTo(person);
        pick("applicantKind", kind);
        press("next");
    }

    void filesTheSignedMandate() {
        attach("file", "delega.pdf");
        press("sign");
    }
}
