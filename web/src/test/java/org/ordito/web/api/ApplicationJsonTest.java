package org.ordito.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.WholeApplication;
import org.ordito.platform.RuleViolation;

class ApplicationJsonTest {

    @Test
    void everyQuestionIsReadFromItsName() {
        WholeApplication read = read("""
                {"applicantKind": "ASSOCIATION", "applicantName": "Filo", "quarter": "CIVITA", "title": "Bottega", "contactPhone": null,
                 "impactIndicators": [{"what": "Persone", "unit": "persone", "baseline": 0, "target": "40", "source": "Registro"}],
                 "partners": [{"name": "Scuola", "role": "Manda gli alunni", "letter": true}, {"name": "Bottega", "letter": "yes"}],
                 "timetable": [{"title": "Apertura", "from": 1, "to": "12"}],
                 "costLines": [{"category": "STAFF", "description": "Maestre", "quantity": 2, "unitCost": "1500.50"}],
                 "requestedGrant": 30000.25, "declarations": ["TRUTH", "AID"],
                 "attachments": [{"kind": "CV", "filename": "cv.pdf", "content": "JVBERg=="}]}""");
        IdeaContent content = read.content();

        assertThat(read.unreadable()).isEmpty();
        assertThat(content.getApplicantKind()).isEqualTo(ApplicantKind.ASSOCIATION);
        assertThat(content.getQuarter()).isEqualTo(Quarter.CIVITA);
        assertThat(content.getTitle()).isEqualTo("Bottega");
        assertThat(content.getContactPhone()).isNull();
        assertThat(content.getImpactIndicators()).singleElement().satisfies(row -> assertThat(row.target()).isEqualByComparingTo("40"));
        assertThat(content.getPartners()).extracting("letter").containsExactly(true, true);
        assertThat(content.getTimetable()).containsExactly(new Activity("Apertura", 1, 12));
        assertThat(content.getBudget().getLines()).containsExactly(
                new BudgetLine(CostCategory.STAFF, "Maestre", new BigDecimal("2"), new BigDecimal("1500.50"), null));
        assertThat(content.getBudget().getRequestedGrant()).isEqualByComparingTo("30000.25");
        assertThat(read.declarations()).containsExactlyInAnyOrder(Declaration.TRUTH, Declaration.AID);
        assertThat(read.files()).singleElement().satisfies(file -> {
            assertThat(file.kind()).isEqualTo("CV");
            assertThat(file.content()).isEqualTo("%PDF".getBytes(StandardCharsets.US_ASCII));
        });
    }

    @Test
    void allThatCannotBeReadIsToldAtOnceEachAtItsPlace() {
        List<RuleViolation> faults = read("""
                {"surprise": 1, "quarter": "ROMA", "title": 7, "requestedGrant": "molto", "partners": {},
                 "costLines": [{"category": "X", "amount": true, "extra": 1}, 5], "timetable": [{"from": 1.5}], "declarations": ["MAYBE"],
                 "attachments": [{"kind": "CV"}, {"kind": "CV", "filename": "a", "content": "***"}]}""").unreadable();

        assertThat(faults).extracting(fault -> fault.field().orElse(""), RuleViolation::key).containsExactlyInAnyOrder(
                tuple("surprise", "api.unknown-field"), tuple("quarter", "api.choice"), tuple("title", "api.text"),
                tuple("requestedGrant", "api.number"), tuple("partners", "api.list"), tuple("costLines[0].category", "api.choice"),
                tuple("costLines[0].amount", "api.number"), tuple("costLines[0].extra", "api.unknown-field"), tuple("costLines[1]", "api.object"),
                tuple("timetable[0].from", "api.whole-number"), tuple("declarations[0]", "api.choice"), tuple("attachments[0]", "api.file"),
                tuple("attachments[1].content", "api.base64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"title\": \"a\", \"title\": \"b\"}", "\"text\""})
    void whatIsNoObjectWithEachNameOnceIsRefused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(ApiRefusal.class, refusal -> assertThat(refusal.status()).isEqualTo(400));
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        assertThatThrownBy(() -> ApplicationJson.read("{\"title\": \"Città\"}".getBytes(StandardCharsets.ISO_8859_1))).isInstanceOf(ApiRefusal.class);
    }

    @Test
    void depthBeyondReasonIsRefused() {
        assertThatThrownBy(() -> read("{\"title\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}")).isInstanceOf(ApiRefusal.class);
    }

    @ParameterizedTest
    @CsvSource({"1e999999999", "1E+5", "12345678901234567890", "0.123456789012"})
    void numbersBeyondReasonAreNone(String number) {
        assertThat(read("{\"requestedGrant\": " + number + "}").unreadable()).extracting(RuleViolation::key).containsExactly("api.number");
    }

    @Test
    void aTableOfTooManyRowsIsNotRead() {
        String rows = IntStream.range(0, 41).mapToObj(i -> "{\"name\": \"" + i + "\"}").collect(Collectors.joining(","));

        WholeApplication read = read("{\"partners\": [" + rows + "]}");

        assertThat(read.content().getPartners()).isEmpty();
        assertThat(read.unreadable()).extracting(RuleViolation::key).containsExactly("submission.too-many-rows");
    }

    @Test
    void anAnswerToSomebodyWhoSendsRubbishStaysSmall() {
        String names = IntStream.range(0, 5000).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(","));

        assertThat(read("{" + names + "}").unreadable()).hasSize(JsonReading.MOST_FAULTS);
    }

    private static WholeApplication read(String json) {
        return ApplicationJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
