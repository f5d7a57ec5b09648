package org.ordito.ideazione.arrivals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ordito.calls.Call;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** A template that came back, filled in: found to be one, and one of this call, and read sheet by sheet. */
final class ArrivalTable {

    /** Most applications in one table. */
    static final int MOST = 200;
    /** Most bytes that the workbook may unpack to: as text in memory it takes some ten times as much. */
    static final int UNPACKED = 12 * 1024 * 1024;

    static final String SEAL = "ordito";
    static final String KIND = "arrivals-1";
    /** Words that the example's protocol begins with, in the languages of the template. */
    private static final Set<String> EXAMPLES = Set.of("ESEMPIO", "EXAMPLE");

    private final Map<ArrivalSheet, List<SheetRow>> rows = new EnumMap<>(ArrivalSheet.class);
    private final boolean since1904;

    private ArrivalTable(XSSFWorkbook workbook, Call call) {
        since1904 = workbook.isDate1904();
        for (ArrivalSheet sheet : ArrivalSheet.values()) {
            rows.put(sheet, read(find(workbook, sheet), sheet, call));
        }
        if (rows(ArrivalSheet.APPLICATIONS).size() > MOST) {
            throw new RuleViolation("arrivals.too-many-rows", MOST);
        }
    }

    /**
     * @param content of a file that the store took for a spreadsheet
     * @throws RuleViolation {@code arrivals.too-large}, {@code arrivals.not-template}, {@code arrivals.other-call}, {@code arrivals.column-missing} or
     *                       {@code arrivals.too-many-rows}
     */
    static ArrivalTable read(byte[] content, Call call) {
        try {
            requireSmall(content);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
                requireSealed(workbook, call);
                return new ArrivalTable(workbook, call);
            }
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) { // the library says in many ways that a workbook makes no sense
            throw new RuleViolation("arrivals.not-template");
        }
    }

    private static void requireSmall(byte[] content) throws IOException {
        long left = UNPACKED;
        byte[] piece = new byte[64 * 1024];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    left -= read;
                    if (left < 0) {
                        throw new RuleViolation("arrivals.too-large");
                    }
                }
            }
        }
    }

    private static void requireSealed(XSSFWorkbook workbook, Call call) {
        Sheet seal = workbook.getSheet(SEAL);
        if (seal == null || !KIND.equals(text(seal.getRow(0)))) {
            throw new RuleViolation("arrivals.not-template");
        }
        if (!call.getSlug().equals(text(seal.getRow(1)))) {
            throw new RuleViolation("arrivals.other-call", call.getTitle());
        }
    }

    private static String text(Row row) {
        Cell cell = row == null ? null : row.getCell(0);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static Sheet find(XSSFWorkbook workbook, ArrivalSheet sheet) {
        for (Sheet found : workbook) {
            if (marks(found).keySet().stream().anyMatch(mark -> mark.startsWith(sheet.name() + "."))) {
                return found;
            }
        }
        throw new RuleViolation("arrivals.not-template");
    }

    /** What the hidden first row says, with the place of each column. */
    private static Map<String, Integer> marks(Sheet sheet) {
        Map<String, Integer> marks = new HashMap<>();
        if (sheet.getRow(0) != null) {
            sheet.getRow(0).forEach(cell -> {
                if (cell.getCellType() == CellType.STRING) {
                    marks.putIfAbsent(cell.getStringCellValue(), cell.getColumnIndex());
                }
            });
        }
        return marks;
    }

    private static List<SheetRow> read(Sheet found, ArrivalSheet sheet, Call call) {
        Map<String, Integer> marks = marks(found);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (SheetColumn column : sheet.columns()) {
            Integer place = marks.get(sheet.mark(column));
            if (place == null) {
                throw new RuleViolation("arrivals.column-missing", column.heading(call, Text.ITALIAN), found.getSheetName());
            }
            places.put(column.id(), place);
        }
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : found) {
            SheetRow read = row.getRowNum() < Template.HEADINGS ? null : read(row, places);
            if (read != null) {
                rows.add(read);
            }
        }
        return List.copyOf(rows);
    }

    /** Null when nothing is written in it, or it is the example. */
    private static SheetRow read(Row row, Map<String, Integer> places) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        places.forEach((id, place) -> {
            Cell cell = row.getCell(place, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            if (cell != null && !(cell.getCellType() == CellType.STRING && cell.getStringCellValue().isBlank())) {
                cells.put(id, cell);
            }
        });
        return cells.isEmpty() || isExample(cells.get(ArrivalSheet.PROTOCOL)) ? null : new SheetRow(row.getRowNum() + 1, cells);
    }

    private static boolean isExample(Cell protocol) {
        return protocol != null && protocol.getCellType() == CellType.STRING && EXAMPLES.contains(protocol.getStringCellValue().strip().toUpperCase());
    }

    List<SheetRow> rows(ArrivalSheet sheet) {
        return rows.get(sheet);
    }

    /** Whether its days are counted from 1904, as some programs do. */
    boolean isSince1904() {
        return since1904;
    }
}
