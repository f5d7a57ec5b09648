package org.ordito.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template of applications on paper that was downloaded, and is filled in. */
public final class FilledTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final XSSFWorkbook workbook;
    private final Map<String, Cell> marks = new HashMap<>();

    /** @param template as the portal handed it out */
    public FilledTable(InputStream template) {
        try (template) {
            workbook = new XSSFWorkbook(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Sheet sheet : workbook) {
            for (Cell mark : sheet.getRow(0)) {
                marks.put(mark.toString(), mark);
            }
        }
    }

    public FilledTable(byte[] template) {
        this(new ByteArrayInputStream(template));
    }

    /** A row that has all the form requires. @param arrival in Rome */
    public FilledTable application(String protocol, String applicant, LocalDateTime arrival, Map<String, String> changes) {
        Map<String, String> answers = new LinkedHashMap<>(Map.of("protocolDay", DAY.format(arrival), "channel", "Carta", "arrivalDay", DAY.format(arrival),
                "arrivalTime", TIME.format(arrival), "applicantKind", "ASSOCIATION", "contactName", "Agata Demo", "quarter", "CIVITA", "field", "WORK"));
        answers.putAll(Map.of("protocol", protocol, "applicantName", applicant, "title", "Idea di " + applicant, "summary", "Una bottega che ripara.",
                "need", "Mancano botteghe.", "solution", "Apriamo una bottega.", "beneficiaries", "Giovani.", "team", "Tre artigiani.",
                "requestedGrant", "30.000,00", "otherAid", "Nessuno"));
        answers.putAll(changes);
        return row("APPLICATIONS", answers)
                .row("COSTS", Map.of("protocol", protocol, "category", "STAFF", "description", "Artigiani", "amount", "40.000,00"))
                .row("TIMETABLE", Map.of("protocol", protocol, "activity", "Bottega aperta", "from", "1", "to", "12"))
                .row("INDICATORS", Map.of("protocol", protocol, "what", "Persone", "unit", "persone", "baseline", "0", "target", "40", "source", "Registro"));
    }

    /** Writes one row below the others. */
    public FilledTable row(String sheet, Map<String, String> cells) {
        Sheet filled = marks.get(sheet + ".protocol").getSheet();
        Row row = filled.createRow(filled.getLastRowNum() + 1);
        cells.forEach((column, text) -> row.createCell(marks.get(sheet + "." + column).getColumnIndex()).setCellValue(text));
        return this;
    }

    /** The file as it is saved. */
    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
