package org.ordito.ideazione.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.RegisterLine;

class RegisterTableTest {

    private static final RegisterLine HOSTILE = new RegisterLine("IDEA-2026-0001", "=HYPERLINK(\"http://x.invalid\")", "@Associazione; \"Filo\"", "IdeAzione",
            ApplicationState.ADMISSIBILITY, Instant.parse("2026-05-11T22:30:00Z"), Quarter.CIVITA, Field.WORK, new BigDecimal("30000.50"), null);

    @TempDir
    private Path folder;

    @Test
    void noCellOfTheTextIsAFormula() throws IOException {
        Path file = written(JobKind.CSV, 1);
        assertThat(Files.readString(file)).startsWith("\ufeffNumero;Titolo;")
                .contains("\"'=HYPERLINK(\"\"http://x.invalid\"\")\"", "'@Associazione", "\"30000,50\"");
    }

    @Test
    void cellsOfTheWorkbookAreTextsNumbersAndDays() throws IOException {
        try (InputStream in = Files.newInputStream(written(JobKind.XLSX, 1)); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFRow row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo(HOSTILE.title());
            assertThat(row.getCell(7).getLocalDateTimeCellValue().toLocalDate()).as("the day it is in Rome").hasToString("2026-05-12");
            assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(30000.5);
        }
    }

    @Test
    void workbookHoldsMoreRowsThanAreInMemory() throws IOException {
        try (InputStream in = Files.newInputStream(written(JobKind.XLSX, 1_000)); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(1_000);
        }
    }

    private Path written(JobKind kind, int lines) throws IOException {
        Path file = folder.resolve("table");
        try (RegisterTable table = RegisterTable.of(kind, file, Locale.ITALIAN)) {
            for (int i = 0; i < lines; i++) {
                table.write(HOSTILE);
            }
        }
        return file;
    }
}
