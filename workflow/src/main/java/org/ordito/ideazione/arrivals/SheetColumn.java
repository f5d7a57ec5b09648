package org.ordito.ideazione.arrivals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ordito.calls.Call;
import org.ordito.calls.FormQuestion;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.Quarter;
import org.ordito.platform.Text;

/**
 * One column of a sheet.
 *
 * @param id    its name in the hidden first row, and of the rule violations about it
 * @param label text key of its heading, when the call does not word the question itself
 * @param words text keys of its words begin like this; empty unless it is a choice
 */
record SheetColumn(String id, String label, CellKind kind, String words) {

    private static final String YES = "arrivals.yes";
    private static final String NO = "arrivals.no";

    static SheetColumn of(String id, String label, CellKind kind) {
        return new SheetColumn(id, label, kind, "");
    }

    /** Its heading. */
    String heading(Call call, Locale locale) {
        return call.getForm().question(id).map(FormQuestion::getLabel).filter(own -> !own.isBlank()).orElseGet(() -> Text.of(locale, label));
    }

    /** The codes that may stand in it, also those that the call does not offer: somebody may have chosen one on paper. None unless it is a choice. */
    private List<String> codes() {
        return switch (id) {
            case "applicantKind" -> names(ApplicantKind.values());
            case "quarter" -> names(Quarter.values());
            case "field" -> names(Field.values());
            case "channel" -> names(ArrivalChannel.values());
            case "category" -> names(CostCategory.values());
            default -> List.of();
        };
    }

    /** What may be written in it, if that is a closed list. */
    List<String> allowed(Locale locale) {
        return kind == CellKind.YES_NO ? List.of(Text.of(locale, YES), Text.of(locale, NO))
                : codes().stream().map(code -> word(code, locale)).toList();
    }

    String word(String code, Locale locale) {
        return Text.of(locale, words + code);
    }

    private static List<String> names(Enum<?>[] all) {
        return Stream.of(all).map(Enum::name).toList();
    }
}
