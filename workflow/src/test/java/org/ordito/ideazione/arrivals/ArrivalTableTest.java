package org.ordito.ideazione.arrivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Call;
import org.ordito.ideazione.submission.SampleDraft;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Which workbooks are taken for a table of the call; the store has looked for macros, entities and bombs before. */
class ArrivalTableTest {

    private final Call call = SampleDraft.call();

    @Test
    void templateOpensAtItsInstructionsWithMenusAndAnExample() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Template.of(call, Text.ITALIAN)))) {
            assertThat(workbook.getActiveSheetIndex()).isZero();
            assertThat(workbook.getSheetName(0)).isEqualTo("Istruzioni");
            Sheet applications = workbook.getSheet("Domande");
            assertThat(applications.getRow(0).getZeroHeight()).isTrue();
            assertThat(applications.getRow(1).getCell(0).toString()).isEqualTo("Protocollo del Comune");
            assertThat(applications.getRow(2).getCell(0).toString()).isEqualTo("ESEMPIO");
            assertThat(applications.getRow(2)).as("an example for every column").hasSize(ArrivalSheet.APPLICATIONS.columns().size())
                    .allSatisfy(cell -> assertThat(cell.toString()).isNotBlank());
            assertThat(applications.getDataValidations()).hasSizeGreaterThan(10);
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex(ArrivalTable.SEAL))).isTrue();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> assertThat(cell.toString()).doesNotContain("arrivals."))));
        }
    }

    @Test
    void columnsMayBeMovedAndSheetsRenamed() {
        FilledTemplate filled = new FilledTemplate(call).complete("1").changed(workbook -> {
            workbook.setSheetName(workbook.getSheetIndex("Domande"), "Le mie");
            Sheet sheet = workbook.getSheet("Le mie");
            for (Row row : sheet) {
                String title = text(row, 12);
                row.createCell(12).setCellValue(text(row, 13));
                row.createCell(13).setCellValue(title);
            }
        });

        var cells = read(filled.bytes()).rows(ArrivalSheet.APPLICATIONS).get(0).cells();
        assertThat(cells.get("title")).hasToString("Officina di quartiere");
        assertThat(cells.get("summary")).hasToString("Una bottega che ripara e insegna.");
    }

    private static String text(Row row, int place) {
        return row.getCell(place).toString();
    }

    @Test
    void workbooksThatAreNoTemplateAreRefused() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Domande").createRow(0).createCell(0).setCellValue("Titolo");
            workbook.write(other);
        }

        assertRefused(other.toByteArray(), "arrivals.not-template");
        assertRefused("PK no zip".getBytes(StandardCharsets.US_ASCII), "arrivals.not-template");
        assertRefused(zip("xl/workbook.xml", 100), "arrivals.not-template");
        assertRefused(new FilledTemplate(call).changed(workbook -> workbook.removeSheetAt(workbook.getSheetIndex(ArrivalTable.SEAL))).bytes(),
                "arrivals.not-template");
        assertRefused(new FilledTemplate(call).changed(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Costi"))).bytes(), "arrivals.not-template");
    }

    @Test
    void templateOfAnotherCallIsRefused() {
        assertRefused(new FilledTemplate(call).changed(workbook -> workbook.getSheet(ArrivalTable.SEAL).getRow(1).getCell(0).setCellValue("altro")).bytes(),
                "arrivals.other-call");
    }

    @Test
    void missingColumnIsNamed() {
        FilledTemplate filled = new FilledTemplate(call);
        filled.mark(ArrivalSheet.COSTS, "amount").setCellValue("");

        assertRefused(filled.bytes(), "arrivals.column-missing");
    }

    @Test
    void tooManyRowsAreRefused() {
        FilledTemplate filled = new FilledTemplate(call);
        for (int i = 0; i <= ArrivalTable.MOST; i++) {
            filled.with(Map.of("protocol", "P" + i));
        }

        assertRefused(filled.bytes(), "arrivals.too-many-rows");
    }

    @Test
    void whatUnpacksToMoreThanCanBeReadIsRefusedBeforeItIs() throws IOException {
        assertRefused(zip("xl/worksheets/sheet1.xml", ArrivalTable.UNPACKED + 1), "arrivals.too-large");
    }

    private static byte[] zip(String name, int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[bytes]);
        }
        return out.toByteArray();
    }

    private ArrivalTable read(byte[] content) {
        return ArrivalTable.read(content, call);
    }

    private void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(RuleViolation.class).hasMessage(reason);
    }
}
