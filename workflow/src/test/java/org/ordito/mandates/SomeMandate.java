package org.ordito.mandates;

import java.time.Instant;
import java.util.Set;
import org.ordito.calls.Call;
import org.ordito.documents.SomeDocument;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.people.TaxCode;

/** Mandates for tests of any package. */
public final class SomeMandate {

    public static final Actor OPERATOR = new Actor("sportello", "Operatore Uno", Set.of(Role.FOCAL_POINT));
    public static final Actor COLLEAGUE = new Actor("collega", "Operatrice Due", Set.of(Role.FOCAL_POINT));
    public static final String PERSON = "persona-1";

    private static final Instant AT = Instant.parse("2026-03-05T09:00:00Z");

    private SomeMandate() {
    }

    public static Person person() {
        return Person.withoutAccount(PERSON, "Rosaria Demo", new TaxCode("RSSMRA85T10A562S"), "");
    }

    public static Mandate prepared(Call call) {
        return prepared("DEL-2026-0001", OPERATOR, call);
    }

    public static Mandate prepared(String number, Actor operator, Call call) {
        return new Mandate(number, person(), operator, call, "095 000000", AT);
    }

    public static Mandate signed(Call call) {
        return signed("DEL-2026-0001", OPERATOR, call);
    }

    public static Mandate signed(String number, Actor operator, Call call) {
        return signedWith(SomeDocument.named("delega.pdf"), prepared(number, operator, call));
    }

    public static Mandate infected(Call call) {
        return signedWith(SomeDocument.infected("delega.pdf"), prepared(call));
    }

    public static Mandate ended(Call call) {
        Mandate mandate = signed(call);
        end(mandate);
        return mandate;
    }

    /** The person takes it back. */
    public static void end(Mandate mandate) {
        mandate.end(new Actor(PERSON, "", Set.of(Role.CITIZEN)), null, AT.plusSeconds(60));
    }

    private static Mandate signedWith(StoredDocument scanned, Mandate mandate) {
        mandate.sign(scanned, AT);
        return mandate;
    }
}
