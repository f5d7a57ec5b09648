package org.ordito.ideazione.arrivals;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.ordito.calls.Call;
import org.ordito.ideazione.Delivery;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/**
 * Reads the cells of one row. What cannot be read is null, and a fault: nothing is guessed, and no formula is believed, whose result
 * may have been computed anywhere.
 */
final class RowReading {

    private static final Pattern ITALIAN = Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(\\d{1,4}))?");
    private static final Pattern CALCULATOR = Pattern.compile("(\\d{1,12})\\.(\\d{1,2})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,3}))?)?");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final double MILLIS_OF_DAY = 86_400_000;

    private final ArrivalSheet sheet;
    private final SheetRow row;
    private final Call call;
    private final boolean since1904;
    private final List<Fault> faults = new ArrayList<>();

    RowReading(ArrivalSheet sheet, SheetRow row, Call call, boolean since1904) {
        this.sheet = sheet;
        this.row = row;
        this.call = call;
        this.since1904 = since1904;
    }

    int number() {
        return row.number();
    }

    List<Fault> faults() {
        return faults;
    }

    /** Null, and a fault, when nothing is written. */
    <T> T required(String id, T value) {
        if (value == null && isUntold(id)) {
            fault(id, "arrivals.missing");
        }
        return value;
    }

    boolean isUntold(String id) {
        return faults.stream().noneMatch(fault -> fault.column() != null && fault.column().id().equals(id));
    }

    void fault(String id, String key, Object... arguments) {
        faults.add(new Fault(sheet, row.number(), sheet.column(id).orElse(null), new RuleViolation(key, arguments).at(sheet.question().orElse(id))));
    }

    /** What is written, also a number as people would write it. */
    String text(String id) {
        Cell cell = plain(id);
        if (cell == null) {
            return null;
        }
        return cell.getCellType() == CellType.NUMERIC ? NumberToTextConverter.toText(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    /** A number of the city's protocol, in capital letters and without needless blanks. */
    String code(String id) {
        String written = text(id);
        if (written == null) {
            return null;
        }
        Optional<String> code = Delivery.protocol(written);
        if (code.isEmpty()) {
            fault(id, "arrivals.code");
        }
        return code.orElse(null);
    }

    BigDecimal number(String id) {
        String written = text(id);
        Optional<BigDecimal> number = written == null ? Optional.empty() : read(written, plain(id).getCellType() == CellType.NUMERIC);
        if (written != null && number.isEmpty()) {
            fault(id, "arrivals.number");
        }
        return number.orElse(null);
    }

    private static Optional<BigDecimal> read(String written, boolean isNumber) {
        if (isNumber) {
            BigDecimal number = new BigDecimal(written);
            return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
        }
        String text = written.replaceAll("[\\s\\u00a0€]", "");
        Matcher match = ITALIAN.matcher(text);
        if (!match.matches()) {
            match = CALCULATOR.matcher(text);
        }
        return match.matches()
                ? Optional.of(new BigDecimal(match.group(1).replace(".", "") + (match.group(2) == null ? "" : "." + match.group(2)))) : Optional.empty();
    }

    Integer whole(String id) {
        BigDecimal number = number(id);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException fraction) {
            fault(id, "arrivals.number");
            return null;
        }
    }

    LocalDate day(String id) {
        Cell cell = plain(id);
        if (cell == null) {
            return null;
        }
        LocalDate day = cell.getCellType() == CellType.NUMERIC ? dayOf(cell.getNumericCellValue()) : dayOf(cell.getStringCellValue().strip());
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            fault(id, "arrivals.day");
            return null;
        }
        return day;
    }

    private LocalDate dayOf(double number) {
        return DateUtil.isValidExcelDate(number) ? DateUtil.getLocalDateTime(Math.floor(number), since1904).toLocalDate() : null;
    }

    private static LocalDate dayOf(String written) {
        try {
            return written.matches("\\d{4}-.*") ? LocalDate.parse(written) : LocalDate.parse(written, DAY);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** To the millisecond. */
    LocalTime time(String id) {
        Cell cell = plain(id);
        if (cell == null) {
            return null;
        }
        LocalTime time = cell.getCellType() == CellType.NUMERIC ? timeOf(cell.getNumericCellValue()) : timeOf(cell.getStringCellValue().strip());
        if (time == null) {
            fault(id, "arrivals.time");
        }
        return time;
    }

    private static LocalTime timeOf(double number) {
        long millis = Math.round((number - Math.floor(number)) * MILLIS_OF_DAY);
        return number < 0 || millis >= MILLIS_OF_DAY ? null : LocalTime.ofNanoOfDay(millis * 1_000_000);
    }

    private static LocalTime timeOf(String written) {
        Matcher match = TIME.matcher(written);
        if (!match.matches()) {
            return null;
        }
        try {
            String millis = match.group(4) == null ? "0" : (match.group(4) + "00").substring(0, 3);
            return LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), match.group(3) == null ? 0 : Integer.parseInt(match.group(3)))
                    .plusNanos(Integer.parseInt(millis) * 1_000_000L);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    boolean yes(String id) {
        Cell cell = cell(id);
        if (cell == null) {
            return false;
        }
        String written = cell.getCellType() == CellType.BOOLEAN ? String.valueOf(cell.getBooleanCellValue()) : String.valueOf(text(id)).strip().toLowerCase(Locale.ROOT);
        return switch (written) {
            case "si", "sì", "si'", "yes", "x", "true", "vero", "1" -> true;
            case "no", "false", "falso", "0" -> false;
            default -> {
                fault(id, "arrivals.yes-no");
                yield false;
            }
        };
    }

    /** By a word of the template in either language, or by its code. */
    <E extends Enum<E>> E choice(String id, Class<E> kind) {
        String written = text(id);
        if (written == null) {
            return null;
        }
        SheetColumn column = sheet.column(id).orElseThrow();
        Optional<E> chosen = Stream.of(kind.getEnumConstants()).filter(each -> isCalled(column, each.name(), written.strip())).findFirst();
        if (chosen.isEmpty()) {
            fault(id, "arrivals.choice", String.join(", ", column.allowed(Text.ITALIAN)));
        }
        return chosen.orElse(null);
    }

    private static boolean isCalled(SheetColumn column, String code, String written) {
        return code.equalsIgnoreCase(written) || Stream.of(Text.ITALIAN, Locale.ENGLISH)
                .anyMatch(language -> plainWord(column.word(code, language)).equals(plainWord(written)));
    }

    /** Programs put curly apostrophes and blanks of their own. */
    private static String plainWord(String word) {
        return word.replace('’', '\'').replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ITALIAN);
    }

    /** A text or a number; null, and a fault, when it is anything else. */
    private Cell plain(String id) {
        Cell cell = cell(id);
        if (cell != null && cell.getCellType() == CellType.BOOLEAN) {
            faultOnce(id, "arrivals.cell");
            return null;
        }
        return cell;
    }

    private Cell cell(String id) {
        Cell cell = row.cells().get(id);
        if (cell != null && cell.getCellType() == CellType.FORMULA) {
            faultOnce(id, "arrivals.formula");
            return null;
        }
        if (cell != null && cell.getCellType() == CellType.ERROR) {
            faultOnce(id, "arrivals.cell");
            return null;
        }
        return cell;
    }

    private void faultOnce(String id, String key) {
        if (isUntold(id)) {
            fault(id, key);
        }
    }
}
