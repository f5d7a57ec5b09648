package org.ordito.ideazione.arrivals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ordito.documents.Csv;
import org.ordito.documents.FileType;

/** The forms in which a report is taken away; in neither can a cell become a formula. */
public enum ReportFormat {
    CSV("text/csv") {
        @Override
        byte[] write(List<List<String>> rows) {
            return rows.stream().map(Csv::rowForSpreadsheet).collect(Collectors.joining("", Csv.BYTE_ORDER_MARK, "")).getBytes(StandardCharsets.UTF_8);
        }
    },
    XLSX(FileType.XLSX.getMediaType()) {
        @Override
        byte[] write(List<List<String>> rows) {
            try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                Sheet sheet = workbook.createSheet();
                for (int i = 0; i < rows.size(); i++) {
                    fill(sheet.createRow(i), rows.get(i));
                }
                workbook.write(out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final int MOST = 32_767;

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] write(List<List<String>> rows);

    private static void fill(Row row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            row.createCell(i).setCellValue(text.length() <= MOST ? text : text.substring(0, MOST));
        }
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return "." + name().toLowerCase();
    }
}
