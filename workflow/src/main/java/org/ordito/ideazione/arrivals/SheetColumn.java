package org.ordito.ideazione.arrivals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ordito.calls.AdmittedKind;
import org.ordito.calls.Call;
import org.ordito.calls.FormQuestion;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.CostCategory;
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

    /** The codes that the call takes in it; none unless it is a choice. */
    List<String> codes(Call call) {
        return switch (id) {
            case "applicantKind" -> call.getParticipation().getKinds().stream().map(AdmittedKind::getCode).toList();
            case "quarter" -> call.getParticipation().getQuarters();
            case "field" -> call.getParticipation().getFields();
            case "channel" -> names(ArrivalChannel.values());
            case "category" -> names(CostCategory.values());
            default -> List.of();
        };
    }

    /** What may be written in it, if that is a closed list. */
    List<String> allowed(Call call, Locale locale) {
        return kind == CellKind.YES_NO ? List.of(Text.of(locale, YES), Text.of(locale, NO))
                : codes(call).stream().map(code -> word(code, locale)).toList();
    }

    String word(String code, Locale locale) {
        return Text.of(locale, words + code);
    }

    private static List<String> names(Enum<?>[] all) {
        return Stream.of(all).map(Enum::name).toList();
    }
}
