package org.ordito.ideazione.arrivals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ordito.calls.Call;
import org.ordito.platform.Text;

/** A template as somebody fills it in with a spreadsheet program. */
final class FilledTemplate {

    private final XSSFWorkbook workbook;
    private final Map<String, Cell> marks = new HashMap<>();

    FilledTemplate(Call call) {
        this(call, Text.ITALIAN);
    }

    FilledTemplate(Call call, Locale language) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(Template.of(call, language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workbook.forEach(sheet -> sheet.getRow(0).forEach(cell -> marks.put(cell.toString(), cell)));
    }

    /** Answers to all that the form requires. */
    static Map<String, Object> answers(String protocol) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("protocol", protocol);
        answers.put("protocolDay", "10/03/2026");
        answers.put("channel", "Carta");
        answers.put("arrivalDay", "10/03/2026");
        answers.put("arrivalTime", "10:30");
        answers.put("applicantKind", "Associazione");
        answers.put("applicantName", "Associazione " + protocol);
        answers.put("contactName", "Agata Demo");
        answers.put("quarter", "CIVITA");
        answers.put("field", "WORK");
        answers.put("title", "Officina di quartiere");
        answers.put("summary", "Una bottega che ripara e insegna.");
        answers.put("need", "Mancano botteghe");
        answers.put("solution", "Apriamo una bottega");
        answers.put("beneficiaries", "Giovani del quartiere");
        answers.put("team", "Tre artigiani");
        answers.put("requestedGrant", 50000);
        answers.put("declared.TRUTH", "sì");
        return answers;
    }

    /** A row that has all the form requires, with its tables. */
    FilledTemplate complete(String protocol) {
        return with(answers(protocol)).tablesOf(protocol);
    }

    /** The same with one answer of the first sheet changed; null takes it away. */
    FilledTemplate complete(String protocol, String column, Object value) {
        Map<String, Object> answers = answers(protocol);
        answers.put(column, value);
        return with(answers).tablesOf(protocol);
    }

    FilledTemplate tablesOf(String protocol) {
        return row(ArrivalSheet.COSTS, Map.of("protocol", protocol, "category", "Personale", "description", "Artigiani", "amount", "60.000,00"))
                .row(ArrivalSheet.TIMETABLE, Map.of("protocol", protocol, "activity", "Bottega aperta", "from", 1, "to", 12))
                .row(ArrivalSheet.INDICATORS, Map.of("protocol", protocol, "what", "Persone formate", "unit", "persone", "baseline", 0, "target", 40, "source", "Registro"));
    }

    FilledTemplate with(Map<String, Object> answers) {
        return row(ArrivalSheet.APPLICATIONS, answers);
    }

    FilledTemplate row(ArrivalSheet sheet, Map<String, Object> values) {
        Row row = sheet(sheet).createRow(sheet(sheet).getLastRowNum() + 1);
        values.forEach((column, value) -> write(row.createCell(mark(sheet, column).getColumnIndex()), value));
        return this;
    }

    private static void write(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    Sheet sheet(ArrivalSheet sheet) {
        return mark(sheet, "protocol").getSheet();
    }

    Cell mark(ArrivalSheet sheet, String column) {
        return marks.get(sheet + "." + column);
    }

    /** The cell of a column in the row that was filled in last. */
    Cell last(ArrivalSheet sheet, String column) {
        Row row = sheet(sheet).getRow(sheet(sheet).getLastRowNum());
        return row.getCell(mark(sheet, column).getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    CellStyle style() {
        return workbook.createCellStyle();
    }

    FilledTemplate changed(Consumer<XSSFWorkbook> change) {
        change.accept(workbook);
        return this;
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
