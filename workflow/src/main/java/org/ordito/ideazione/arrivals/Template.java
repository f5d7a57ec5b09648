package org.ordito.ideazione.arrivals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ordito.calls.Call;
import org.ordito.platform.Text;

/**
 * Writes the empty table of a call: what to do, one sheet to fill in for the applications and one for each of their tables, the words
 * that may be chosen. A hidden first row names the columns for {@link ArrivalTable}; the row below the headings is an example.
 */
final class Template {

    /** First row that may be filled in, from 0: above it stand the hidden names and the headings. */
    static final int HEADINGS = 2;

    private static final int INSTRUCTIONS = 8;
    private static final int WIDE = 40 * 256;
    private static final int NARROW = 20 * 256;
    private static final int ROWS_OF_TABLES = 5_000;

    private final Call call;
    private final Locale locale;
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final TemplateStyles styles = new TemplateStyles(workbook);
    private Sheet choices;
    private int choiceColumns;

    private Template(Call call, Locale locale) {
        this.call = call;
        this.locale = locale;
    }

    /** The workbook. @param locale of its headings and words */
    static byte[] of(Call call, Locale locale) {
        Template template = new Template(call, locale);
        try (template.workbook; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            template.fill();
            template.workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        instruct();
        List<Sheet> sheets = new ArrayList<>();
        for (ArrivalSheet sheet : ArrivalSheet.values()) {
            sheets.add(workbook.createSheet(sheet.title(locale)));
        }
        choices = workbook.createSheet(Text.of(locale, "arrivals.sheet.choices"));
        for (ArrivalSheet sheet : ArrivalSheet.values()) {
            lay(sheet, sheets.get(sheet.ordinal()));
        }
        Sheet seal = workbook.createSheet(ArrivalTable.SEAL);
        seal.createRow(0).createCell(0).setCellValue(ArrivalTable.KIND);
        seal.createRow(1).createCell(0).setCellValue(call.getSlug());
        workbook.setSheetHidden(workbook.getSheetIndex(seal), true);
        workbook.setActiveSheet(0);
    }

    private void instruct() {
        Sheet sheet = workbook.createSheet(Text.of(locale, "arrivals.sheet.instructions"));
        sheet.setColumnWidth(0, 3 * WIDE);
        line(sheet, Text.of(locale, "arrivals.template-title", call.getTitle())).setCellStyle(styles.heading());
        for (int i = 1; i <= INSTRUCTIONS; i++) {
            line(sheet, Text.of(locale, "arrivals.instruction." + i, String.valueOf(ArrivalTable.MOST))).setCellStyle(styles.prose());
        }
        for (ArrivalSheet each : ArrivalSheet.values()) {
            line(sheet, Text.of(locale, "arrivals.columns-of", each.title(locale))).setCellStyle(styles.heading());
            for (SheetColumn column : each.columns()) {
                line(sheet, Text.of(locale, "arrivals.column-kind", column.heading(call, locale), Text.of(locale, "arrivals.kind." + column.kind())))
                        .setCellStyle(styles.prose());
            }
        }
    }

    private static Cell line(Sheet sheet, String text) {
        Cell cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
        cell.setCellValue(text);
        return cell;
    }

    private void lay(ArrivalSheet sheet, Sheet laid) {
        Row marks = laid.createRow(0);
        Row headings = laid.createRow(1);
        Row example = laid.createRow(HEADINGS);
        marks.setZeroHeight(true);
        laid.createFreezePane(1, HEADINGS);
        for (int place = 0; place < sheet.columns().size(); place++) {
            SheetColumn column = sheet.columns().get(place);
            marks.createCell(place).setCellValue(sheet.mark(column));
            write(headings, place, column.heading(call, locale)).setCellStyle(styles.heading());
            write(example, place, example(sheet, column)).setCellStyle(styles.example());
            laid.setDefaultColumnStyle(place, styles.of(column.kind()));
            laid.setColumnWidth(place, column.kind() == CellKind.TEXT ? WIDE : NARROW);
            limit(laid, column, place, sheet == ArrivalSheet.APPLICATIONS ? ArrivalTable.MOST : ROWS_OF_TABLES);
        }
    }

    private static Cell write(Row row, int place, String text) {
        Cell cell = row.createCell(place);
        cell.setCellValue(text);
        return cell;
    }

    private String example(ArrivalSheet sheet, SheetColumn column) {
        List<String> allowed = column.allowed(locale);
        return column.id().equals(ArrivalSheet.PROTOCOL) ? Text.of(locale, "arrivals.example")
                : allowed.isEmpty() ? Text.of(locale, "arrivals.example." + sheet + "." + column.id()) : allowed.get(0);
    }

    /** Has the program refuse what the check would refuse. */
    private void limit(Sheet sheet, SheetColumn column, int place, int rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = switch (column.kind()) {
            case CHOICE, YES_NO -> helper.createFormulaListConstraint(list(column));
            case DAY -> helper.createDateConstraint(OperatorType.BETWEEN, "DATE(2000,1,1)", "DATE(2100,12,31)", "dd/MM/yyyy");
            case AMOUNT, NUMBER -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
            case MONTH -> helper.createIntegerConstraint(OperatorType.BETWEEN, "1", String.valueOf(call.getDurationMonths()));
            case TEXT, CODE, TIME -> null;
        };
        if (constraint == null) {
            return;
        }
        DataValidation validation = helper.createValidation(constraint, new CellRangeAddressList(HEADINGS + 1, HEADINGS + rows, place, place));
        validation.createErrorBox(column.heading(call, locale).substring(0, Math.min(32, column.heading(call, locale).length())),
                Text.of(locale, "arrivals.kind." + column.kind()));
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    /** Writes the words of a column beside those of the others. @return the range where they stand */
    private String list(SheetColumn column) {
        int place = choiceColumns++;
        choices.setColumnWidth(place, WIDE);
        List<String> allowed = column.allowed(locale);
        write(row(0), place, column.heading(call, locale)).setCellStyle(styles.heading());
        for (int i = 0; i < allowed.size(); i++) {
            write(row(i + 1), place, allowed.get(i));
        }
        String letter = CellReference.convertNumToColString(place);
        return "'%s'!$%s$2:$%s$%d".formatted(choices.getSheetName(), letter, letter, allowed.size() + 1);
    }

    private Row row(int number) {
        Row row = choices.getRow(number);
        return row == null ? choices.createRow(number) : row;
    }
}
