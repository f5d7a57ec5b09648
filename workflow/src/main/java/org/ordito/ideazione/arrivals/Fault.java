package org.ordito.ideazione.arrivals;

import java.util.Locale;
import org.ordito.calls.Call;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/**
 * What is wrong in one place of the table.
 *
 * @param row    of the sheet, as spreadsheets count; 0 when it is about all rows of an application
 * @param column null when it is about no single column
 */
public record Fault(ArrivalSheet sheet, int row, SheetColumn column, RuleViolation rule) {

    /** The sheet, the row and the column, as who corrects it reads them. */
    public String place(Call call, Locale locale) {
        String title = sheet.title(locale);
        if (row == 0) {
            return Text.of(locale, "arrivals.place.sheet", title);
        }
        return column == null ? Text.of(locale, "arrivals.place.row", title, String.valueOf(row))
                : Text.of(locale, "arrivals.place.cell", title, String.valueOf(row), column.heading(call, locale));
    }

    /** What is wrong and how to correct it. */
    public String sentence(Locale locale) {
        return Text.of(locale, rule.key(), rule.arguments());
    }
}
