package org.ordito.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A table as a workbook, written row by row: only the last hundred are in memory. Texts are texts, never formulas. */
final class XlsxTable extends Table {

    private static final int ROWS_IN_MEMORY = 100;
    /** Longest text that a cell may hold. */
    private static final int MOST = 32_767;

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet = workbook.createSheet("Ordito");
    private final CellStyle day = styled("dd/mm/yyyy");
    private final CellStyle amount = styled("#,##0.00");
    private int rows;

    XlsxTable(OutputStream out, List<Integer> widths) {
        this.out = out;
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    private CellStyle styled(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Override
    public void row(List<Object> cells) {
        SXSSFRow row = sheet.createRow(rows++);
        for (int column = 0; column < cells.size(); column++) {
            fill(row.createCell(column), cells.get(column));
        }
    }

    private void fill(SXSSFCell cell, Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(amount);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            String text = Objects.toString(value, "");
            cell.setCellValue(text.length() <= MOST ? text : text.substring(0, MOST));
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook; out) {
            workbook.write(out);
        }
    }
}
