package org.ordito.web.calls;

import java.util.ArrayList;
import java.util.List;

/** The rows of a part of the form, in the order in which they will be saved. */
final class Rows<R extends Row> {

    private final List<R> rows = new ArrayList<>();

    void add(R row) {
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    List<R> all() {
        return List.copyOf(rows);
    }

    /** Those in which something is written. */
    List<R> written() {
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    void remove(int place) {
        rows.removeIf(row -> row.getPlace() == place);
    }

    /** Moves the row before the one above it in its group; the first of a group stays. */
    void raise(int place) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).getPlace() == place) {
                swapWithPrevious(i);
                return;
            }
        }
    }

    private void swapWithPrevious(int index) {
        for (int before = index - 1; before >= 0; before--) {
            if (rows.get(before).group().equals(rows.get(index).group())) {
                R above = rows.set(before, rows.get(index));
                rows.set(index, above);
                return;
            }
        }
    }
}
