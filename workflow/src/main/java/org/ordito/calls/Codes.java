package org.ordito.calls;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Lists of codes as a column keeps them: in order, separated by commas. */
final class Codes {

    private Codes() {
    }

    static List<String> read(String column) {
        return column == null || column.isEmpty() ? List.of() : Stream.of(column.split(",")).map(String::strip).filter(code -> !code.isEmpty()).toList();
    }

    static String write(Collection<String> codes) {
        return String.join(",", codes);
    }
}
