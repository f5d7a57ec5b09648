package org.ordito.trame.microproject;

import java.time.LocalDate;

/** A microproject in a list, which says nothing about whose it is. @param outcome null while it runs */
public record Line(String number, String title, LocalDate endsOn, Outcome outcome) {

    static Line of(Object[] row) {
        return new Line((String) row[1], (String) row[2], (LocalDate) row[3], (Outcome) row[4]);
    }
}
