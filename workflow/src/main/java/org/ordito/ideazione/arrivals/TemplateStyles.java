package org.ordito.ideazione.arrivals;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of the template look, and in which form a program keeps what is typed into them. */
final class TemplateStyles {

    private static final Map<CellKind, String> FORMATS = Map.of(CellKind.TEXT, "@", CellKind.CODE, "@", CellKind.DAY, "dd/mm/yyyy",
            CellKind.TIME, "hh:mm:ss", CellKind.AMOUNT, "#,##0.00");

    private final CellStyle heading;
    private final CellStyle example;
    private final CellStyle prose;
    private final Map<CellKind, CellStyle> kinds = new EnumMap<>(CellKind.class);

    TemplateStyles(Workbook workbook) {
        heading = wrapped(workbook);
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        example = wrapped(workbook);
        Font grey = workbook.createFont();
        grey.setItalic(true);
        grey.setColor(IndexedColors.GREY_80_PERCENT.getIndex());
        example.setFont(grey);
        prose = wrapped(workbook);
        for (CellKind kind : CellKind.values()) {
            CellStyle style = wrapped(workbook);
            style.setDataFormat(workbook.createDataFormat().getFormat(FORMATS.getOrDefault(kind, "General")));
            kinds.put(kind, style);
        }
    }

    private static CellStyle wrapped(Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle example() {
        return example;
    }

    CellStyle prose() {
        return prose;
    }

    CellStyle of(CellKind kind) {
        return kinds.get(kind);
    }
}
