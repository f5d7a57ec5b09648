package org.ordito.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.mandates.SomeMandate.COLLEAGUE;
import static org.ordito.mandates.SomeMandate.OPERATOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Call;
import org.ordito.calls.Written;
import org.ordito.documents.PdfWriter;
import org.ordito.documents.SomeDocument;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.people.TaxCode;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

class MandateTest {

    private static final Instant AT = Instant.parse("2026-03-06T09:00:00Z");
    private static final Actor PERSON = new Actor(SomeMandate.PERSON, "Rosaria Demo", Set.of(Role.CITIZEN));
    private static final Actor STRANGER = new Actor("agata", "Agata", Set.of(Role.CITIZEN));
    private static final String HOSTILE = "<script>alert(1)</script> & \"O'Neil\" \u202E";

    private final Call call = Written.call(Written.usual(AT));
    private final Mandate mandate = SomeMandate.prepared(call);
    private final MandatePolicy policy = new MandatePolicy();

    @Test
    void itStandsFromTheSignedPaperToItsEnd() {
        assertThat(mandate.stands()).isFalse();
        mandate.sign(SomeDocument.named("delega.pdf"), AT);
        assertThat(mandate.stands()).isTrue();
        mandate.end(PERSON, "", AT);
        assertThat(mandate.stands()).isFalse();
        assertThat(mandate.getState()).isEqualTo(MandateState.ENDED);
    }

    @Test
    void aPaperWithAVirusDoesNotCount() {
        assertThat(SomeMandate.infected(call).stands()).isFalse();
    }

    @Test
    void theSamePaperTwiceIsFiledOnceAndAnotherOneIsRefused() {
        assertThat(mandate.sign(SomeDocument.named("delega.pdf"), AT)).isTrue();
        assertThat(mandate.sign(SomeDocument.named("delega.pdf"), AT.plusSeconds(1))).isFalse();
        assertThat(mandate.getSignedAt()).isEqualTo(AT);
        assertThatThrownBy(() -> mandate.sign(SomeDocument.named("other.pdf"), AT)).hasMessage("mandates.signed-already");
    }

    @Test
    void theOperatorEndsItWithAReasonAndThePersonWithout() {
        assertThatThrownBy(() -> mandate.end(OPERATOR, " ", AT)).isInstanceOf(RuleViolation.class).hasMessage("mandates.reason");
        assertThatThrownBy(() -> mandate.end(PERSON, "x".repeat(501), AT)).hasMessage("mandates.reason");
        assertThat(mandate.end(PERSON, null, AT)).isTrue();
        assertThat(mandate.end(OPERATOR, "Errore", AT.plusSeconds(1))).as("ended twice").isFalse();
        assertThat(mandate.getEndedBy()).isEqualTo(PERSON.username());
    }

    @Test
    void onlyTheOperatorWhomItNamesHoldsIt() {
        assertThat(mandate.isHeldBy(OPERATOR)).isTrue();
        assertThat(mandate.isHeldBy(COLLEAGUE)).isFalse();
        assertThat(mandate.isHeldBy(new Actor(OPERATOR.username(), "", EnumSet.of(Role.CITIZEN)))).as("no more at the focal point").isFalse();
        SomeMandate.end(mandate);
        assertThat(mandate.isHeldBy(OPERATOR)).isFalse();
    }

    @Test
    void nobodyGivesThemselvesAMandate() {
        Person operator = new Person(OPERATOR.username(), "", "", "-", EnumSet.of(Role.FOCAL_POINT, Role.CITIZEN));

        assertThatThrownBy(() -> new Mandate("DEL-2026-0002", operator, OPERATOR, call, null, AT)).hasMessage("mandates.own");
    }

    @Test
    void eachSeesWhatConcernsThem() {
        assertThat(List.of(OPERATOR, PERSON, COLLEAGUE, STRANGER)).extracting(who -> policy.mayRead(who, mandate).isGranted()).containsExactly(true, true, false, false);
        assertThat(List.of(OPERATOR, PERSON, COLLEAGUE, STRANGER)).extracting(who -> policy.mayFile(who, mandate).isGranted()).containsExactly(true, false, false, false);
        assertThat(List.of(OPERATOR, PERSON, COLLEAGUE, STRANGER)).extracting(who -> policy.mayEnd(who, mandate).isGranted()).containsExactly(true, true, false, false);
        assertThat(EnumSet.allOf(Role.class)).filteredOn(role -> policy.mayReadSigned(new Actor("x", "", Set.of(role)), mandate).isGranted())
                .containsExactly(Role.OFFICER, Role.MANAGER, Role.AUDITOR);
        assertThat(EnumSet.allOf(Role.class)).filteredOn(role -> policy.mayPrepare(new Actor("x", "", Set.of(role))).isGranted())
                .containsExactly(Role.FOCAL_POINT);
    }

    @Test
    void afterTheEndTheOperatorReadsNothingAndThePersonStillDoes() {
        SomeMandate.end(mandate);

        assertThat(policy.mayReadSigned(OPERATOR, mandate).isGranted()).isFalse();
        assertThat(policy.mayRead(PERSON, mandate).isGranted()).isTrue();
    }

    @Test
    void thePaperNamesBothAndTakesNothingForMarkup() throws Exception {
        Person hostile = Person.withoutAccount("persona-2", HOSTILE, new TaxCode("RSSMRA85T10A562S"), "");
        String page = MandateForm.xhtml(new Mandate("DEL-2026-0003", hostile, OPERATOR, call, null, AT), hostile, AT);

        assertThat(page).contains("RSSMRA85T10A562S", OPERATOR.name(), call.getTitle(), "DEL-2026-0003").doesNotContain("<script>", "\u202E");
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(new String(new PdfWriter().write(page), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void whoComesIsReadFromWhatIsTyped() {
        NewPerson person = NewPerson.typed("  Rosaria   Demo ", "rssmra85t10a562s", " ", null, Text.ITALIAN);

        assertThat(person.name()).isEqualTo("Rosaria Demo");
        assertThat(person.email()).isEmpty();
        assertThat(person.phone()).isNull();
        assertThat(person.isCalled("ROSARIA DEMO")).isTrue();
        assertThatThrownBy(() -> NewPerson.typed(" ", "RSSMRA85T10A562S", "", "", Text.ITALIAN)).hasMessage("mandates.name");
        assertThatThrownBy(() -> NewPerson.typed("R", "RSSMRA85T10A562S", "no address", "", Text.ITALIAN)).hasMessage("notifications.email-form");
        assertThatThrownBy(() -> NewPerson.typed("R", "RSSMRA85T10A562S", "", "call me", Text.ITALIAN)).hasMessage("mandates.phone");
    }
}
