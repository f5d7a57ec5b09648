package org.ordito.ideazione.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordito.calls.Call;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.SampleDraft;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** What the check says of tables, row by row. */
class ArrivalCheckTest {

    private static final Instant NOW = Instant.parse("2026-04-20T08:00:00Z");

    private final Call call = SampleDraft.call();
    private final FilledTemplate table = new FilledTemplate(call);

    @Test
    void completeRowIsReadyAndSaysWhatWasWritten() {
        ArrivalLine line = only(table.complete("prot.  2026/12"));

        assertThat(line.faults()).isEmpty();
        assertThat(line.verdict()).isEqualTo(ArrivalVerdict.NEW);
        assertThat(line.arrivedAt()).isEqualTo(Instant.parse("2026-03-10T09:30:00Z"));
        assertThat(line.arrival().getProtocol()).isEqualTo("PROT. 2026/12");
        assertThat(line.arrival().getChannel()).isEqualTo(ArrivalChannel.PAPER);
        assertThat(line.arrival().getProtocolDay()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(line.remarks()).isEmpty();
        IdeaContent content = line.arrived().draft().getContent();
        assertThat(content.getApplicantKind()).isEqualTo(ApplicantKind.ASSOCIATION);
        assertThat(content.getContactEmail()).isNull();
        assertThat(content.getBudget().total()).isEqualByComparingTo("60000");
        assertThat(content.getBudget().getRequestedGrant()).isEqualTo(new BigDecimal("50000.00"));
        assertThat(content.getTimetable()).hasSize(1);
        assertThat(content.getImpactIndicators().get(0).target()).isEqualByComparingTo("40");
        assertThat(line.arrived().draft().declared()).as("those that are not signed are the officer's to ask for").containsExactly(Declaration.TRUTH);
    }

    @Test
    void templateInEnglishIsReadAsWell() {
        FilledTemplate english = new FilledTemplate(call, Locale.ENGLISH);

        assertThat(only(english.complete("1", "applicantKind", "Association")).faults()).isEmpty();
    }

    @Test
    void exampleAloneIsNoApplication() {
        assertThatThrownBy(() -> report(table)).isInstanceOf(RuleViolation.class).hasMessage("arrivals.empty");
    }

    static Stream<Arguments> instants() {
        return Stream.of(Arguments.of("10/03/2026", "10:30", "2026-03-10T09:30:00Z"), Arguments.of("2026-03-10", "10.30.05,25", "2026-03-10T09:30:05.250Z"),
                Arguments.of("10/3/2026", "10:30:05.007", "2026-03-10T09:30:05.007Z"), Arguments.of(46091, 0.5, "2026-03-10T11:00:00Z"),
                Arguments.of(46091, 0.437505787037037, "2026-03-10T09:30:00.500Z"), Arguments.of("15/04/2026", "12:00:00", "2026-04-15T10:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("instants")
    void momentOfArrivalIsReadInRomeToTheMillisecond(Object day, Object time, Instant arrival) {
        Map<String, Object> answers = FilledTemplate.answers("1");
        answers.put("arrivalDay", day);
        answers.put("arrivalTime", time);
        answers.put("protocolDay", "16/04/2026");

        assertThat(only(table.with(answers).tablesOf("1")).arrivedAt()).isEqualTo(arrival);
    }

    @ParameterizedTest
    @CsvSource({"15/04/2026, 12:00:00.001, arrivals.late", "02/03/2026, 08:59, arrivals.early", "20/04/2026, 10:01, arrivals.future",
            "29/03/2026, 02:30, arrivals.time", "10/03/2026, 25:00, arrivals.time", "31/02/2026, 10:00, arrivals.day", "10/03/1926, 10:00, arrivals.day"})
    void arrivalThatCannotCountIsRefusedWithItsReason(String day, String time, String reason) {
        Map<String, Object> answers = FilledTemplate.answers("1");
        answers.put("arrivalDay", day);
        answers.put("arrivalTime", time);
        answers.put("protocolDay", "20/04/2026");

        assertThat(keys(only(table.with(answers).tablesOf("1")))).containsExactly(reason);
    }

    static Stream<Arguments> wrongCells() {
        return Stream.of(Arguments.of("protocol", null, "arrivals.missing"), Arguments.of("protocol", "12;DROP", "arrivals.code"),
                Arguments.of("protocol", "=1+1", "arrivals.code"), Arguments.of("channel", "fax", "arrivals.choice"),
                Arguments.of("channel", null, "arrivals.missing"), Arguments.of("protocolDay", "09/03/2026", "arrivals.before-arrival"),
                Arguments.of("protocolDay", "21/04/2026", "arrivals.future"), Arguments.of("protocolDay", true, "arrivals.cell"),
                Arguments.of("applicantKind", "Comune", "arrivals.choice"), Arguments.of("applicantName", null, "submission.missing.applicantName"),
                Arguments.of("quarter", null, "submission.missing.quarter"), Arguments.of("quarter", "Librino", "arrivals.choice"),
                Arguments.of("requestedGrant", "tanto", "arrivals.number"), Arguments.of("requestedGrant", -1, "submission.amount-range"),
                Arguments.of("requestedGrant", "1.5.0", "arrivals.number"), Arguments.of("requestedGrant", 1E300, "submission.amount-range"),
                Arguments.of("declared.TRUTH", "forse", "arrivals.yes-no"));
    }

    @ParameterizedTest
    @MethodSource("wrongCells")
    void wrongCellIsToldOnceInItsColumn(String column, Object value, String reason) {
        Map<String, Object> answers = FilledTemplate.answers("1");
        answers.put(column, value);
        ArrivalLine line = report(table.with(answers).tablesOf(value == null && column.equals("protocol") ? "2" : "1")).lines().get(0);

        assertThat(line.verdict()).isEqualTo(ArrivalVerdict.WRONG);
        assertThat(line.faults().stream().filter(fault -> fault.column() != null && fault.column().id().equals(column)))
                .extracting(fault -> fault.rule().key()).contains(reason).doesNotHaveDuplicates();
        assertThat(line.faults()).allSatisfy(fault -> assertThat(fault.sentence(Text.ITALIAN)).isNotBlank());
    }

    static Stream<Arguments> whatTheFormWouldRefuse() {
        String title = "Officina ".repeat(30).strip();
        return Stream.of(Arguments.of("summary", "x".repeat(1001), "Sintesi: il testo è di 1.001 caratteri; il modulo ne ammette 1.000."),
                Arguments.of("team", null, "Il gruppo di lavoro: la domanda non lo dice."),
                Arguments.of("contactName", null, "Legale rappresentante o referente: la domanda non lo dice."),
                Arguments.of("title", null, "Titolo: la domanda non lo dice."), Arguments.of("requestedGrant", null, "Contributo richiesto: la domanda non lo dice."),
                Arguments.of("title", title, "Titolo: il testo è di 269 caratteri; il modulo ne ammette 200. Per intero: «" + title + "»."),
                Arguments.of("contactEmail", "non ce l'ho",
                        "PEC o e-mail: quello che è scritto non è un indirizzo, quindi nessun messaggio parte da qui. Per intero: «non ce l'ho»."),
                Arguments.of("contactPhone", "al bar", "Telefono: quello che è scritto non ha la forma di un numero."),
                Arguments.of("requestedGrant", 60000, "Contributo richiesto: supera il 90% del costo totale, cioè 54.000,00 euro."),
                Arguments.of("requestedGrant", 100, "Contributo richiesto: è inferiore al minimo dell’avviso, 20.000,00 euro."));
    }

    @ParameterizedTest
    @MethodSource
    void whatTheFormWouldRefuse(String column, Object value, String remark) {
        ArrivalReport report = report(table.complete("1", column, value));
        ArrivalLine line = report.lines().get(0);

        assertThat(line.faults()).isEmpty();
        assertThat(line.verdict()).as("taken in as it arrived").isEqualTo(ArrivalVerdict.REMARKED);
        assertThat(line.remarks()).extracting(each -> each.sentence(Text.ITALIAN)).containsExactly(remark);
        assertThat(line.remarks().get(0).sentence(Locale.ENGLISH)).isNotBlank().isNotEqualTo(remark);
        assertThat(report.isReady()).isTrue();
    }

    @Test
    void whatArrivedIsKeptInFullUnlessItHasToFitALine() {
        String need = "Un bisogno lungo. ".repeat(400).strip();
        table.complete("1", "need", need).row(ArrivalSheet.COSTS, Map.of("protocol", "1", "category", "OTHER", "description", "y".repeat(501), "amount", 10))
                .row(ArrivalSheet.TIMETABLE, Map.of("protocol", "1", "activity", "Oltre la fine", "from", 30, "to", 40));
        IdeaContent content = only(table).arrived().draft().getContent();

        assertThat(content.getNeed()).isEqualTo(need);
        assertThat(content.getBudget().getLines()).hasSize(2).last().satisfies(line -> assertThat(line.description()).hasSize(501));
        assertThat(content.getTimetable()).hasSize(2);
        assertThat(only(new FilledTemplate(call).complete("1", "title", "z".repeat(300))).arrived().draft().getContent().getTitle()).hasSize(200).endsWith("…");
        assertThat(only(new FilledTemplate(call).complete("1", "contactEmail", "chiedere a Rosa")).arrived().draft().getContent().getContactEmail())
                .as("nothing is ever sent to what is no address").isNull();
        assertThat(only(new FilledTemplate(call).complete("1", "title", null)).arrived().draft().getContent().getTitle()).isEqualTo("Senza titolo");
        assertThat(only(new FilledTemplate(call).complete("1", "requestedGrant", null)).arrived().draft().getContent().getBudget().getRequestedGrant()).isZero();
    }

    @Test
    void rowThatIsWrongIsNotSavedByItsRemarks() {
        ArrivalLine line = only(table.with(answersWith("summary", "x".repeat(1001), "arrivalTime", "25:00")).tablesOf("1"));

        assertThat(line.verdict()).isEqualTo(ArrivalVerdict.WRONG);
        assertThat(keys(line)).containsExactly("arrivals.time");
        assertThat(line.remarks()).hasSize(1);
    }

    @Test
    void wordsOfAnyKindStayText() {
        String hostile = "=HYPERLINK(\"x\")<script>alert(1)</script> {0} '";

        assertThat(only(table.complete("1", "need", hostile + "\u202e")).arrived().draft().getContent().getNeed()).isEqualTo(hostile);
    }

    @Test
    void formulaIsNeverBelieved() {
        table.complete("1");
        table.last(ArrivalSheet.APPLICATIONS, "requestedGrant").setCellFormula("10000*3");
        table.last(ArrivalSheet.COSTS, "amount").setCellFormula("SUM(A1:A9)");
        ArrivalLine line = only(table);

        assertThat(keys(line)).containsExactlyInAnyOrder("arrivals.formula", "arrivals.formula");
        assertThat(places(line)).containsExactly("Foglio «Domande», riga 4, colonna «Contributo richiesto»", "Foglio «Costi», riga 4, colonna «Importo»");
    }

    @Test
    void faultsOfTheOtherSheetsNameTheirPlace() {
        table.with(FilledTemplate.answers("1")).row(ArrivalSheet.COSTS, Map.of("protocol", 1, "category", "Aria", "amount", 60000))
                .row(ArrivalSheet.TIMETABLE, Map.of("protocol", "1", "activity", "Tutto", "from", 1, "to", 2.5));
        ArrivalLine line = only(table);

        assertThat(line.faults()).extracting(fault -> fault.sheet() + " " + fault.row() + " " + fault.rule().key()).containsExactlyInAnyOrder(
                "COSTS 4 arrivals.choice", "TIMETABLE 4 arrivals.number");
        assertThat(line.remarks()).extracting(remark -> remark.rule().key()).containsExactly("submission.missing.impactIndicators");
    }

    @Test
    void rowsThatBelongToNoApplicationAreStrays() {
        table.complete("1").tablesOf("2").row(ArrivalSheet.PARTNERS, Map.of("name", "Scuola"));
        ArrivalReport report = report(table);

        assertThat(report.lines()).extracting(ArrivalLine::verdict).containsExactly(ArrivalVerdict.NEW);
        assertThat(report.strays()).extracting(fault -> fault.rule().key()).containsExactlyInAnyOrder("arrivals.stray", "arrivals.stray", "arrivals.stray",
                "arrivals.missing");
        assertThat(report.isReady()).isFalse();
    }

    @Test
    void sameProtocolTwiceIsRefused() {
        ArrivalReport report = report(table.complete("a/1").complete("A/1"));

        assertThat(report.lines()).extracting(ArrivalLine::verdict).containsExactly(ArrivalVerdict.NEW, ArrivalVerdict.WRONG);
        assertThat(keys(report.lines().get(1))).contains("arrivals.twice");
    }

    @Test
    void whatIsInTheRegisterIsKnownAgainHoweverItIsSpaced() {
        String digest = only(table.complete("1")).arrival().getDigest();
        Map<String, ArrivalCheck.Known> known = Map.of("1", new ArrivalCheck.Known("IDEA-2026-0007", digest));

        FilledTemplate again = new FilledTemplate(call).complete("1", "contactName", " Agata   Demo ");
        ArrivalReport report = report(again, known);
        assertThat(report.lines().get(0).verdict()).isEqualTo(ArrivalVerdict.REGISTERED);
        assertThat(report.lines().get(0).number()).isEqualTo("IDEA-2026-0007");
        assertThat(report.isReady()).as("there is nothing to take in").isFalse();

        for (FilledTemplate other : List.of(new FilledTemplate(call).complete("1", "title", "Altro"),
                new FilledTemplate(call).complete("1", "arrivalTime", "10:30:00.001"), new FilledTemplate(call).complete("1", "declared.CALL", "sì"),
                new FilledTemplate(call).complete("1", "title", null))) {
            assertThat(keys(report(other, known).lines().get(0))).containsExactly("arrivals.other-content");
        }
    }

    @Test
    void reportTakenAwayHoldsNoFormula() throws Exception {
        List<List<String>> rows = ReportTable.of(report(table.complete("1", "applicantName", "=cmd|' /C calc'!A0")), Text.ITALIAN);

        assertThat(new String(ReportFormat.CSV.write(rows), StandardCharsets.UTF_8)).contains(";'=cmd|' /C calc'!A0;");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(ReportFormat.XLSX.write(rows)))) {
            assertThat((Iterable<Cell>) workbook.getSheetAt(0).getRow(1)).extracting(Cell::getCellType).containsOnly(CellType.STRING);
        }
    }

    private ArrivalLine only(FilledTemplate filled) {
        ArrivalReport report = report(filled);
        assertThat(report.strays()).isEmpty();
        assertThat(report.lines()).hasSize(1);
        return report.lines().get(0);
    }

    private ArrivalReport report(FilledTemplate filled) {
        return report(filled, Map.of());
    }

    private ArrivalReport report(FilledTemplate filled, Map<String, ArrivalCheck.Known> known) {
        return new ArrivalCheck(ArrivalTable.read(filled.bytes(), call), call, NOW).report(known);
    }

    private static Map<String, Object> answersWith(String column, Object value, String other, Object otherValue) {
        Map<String, Object> answers = FilledTemplate.answers("1");
        answers.put(column, value);
        answers.put(other, otherValue);
        return answers;
    }

    private static List<String> keys(ArrivalLine line) {
        return line.faults().stream().map(fault -> fault.rule().key()).toList();
    }

    private List<String> places(ArrivalLine line) {
        return line.faults().stream().map(fault -> fault.place(call, Text.ITALIAN)).toList();
    }
}
