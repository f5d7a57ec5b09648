package org.ordito.calls;

import java.util.List;

/**
 * One thing to know of a call.
 *
 * @param label     key of its name
 * @param text      key of its value
 * @param arguments of the value; a {@code BigDecimal} is an amount in euro
 */
public record CallFact(String label, String text, List<Object> arguments) {

    public static CallFact of(String label, String text, Object... arguments) {
        return new CallFact(label, text, List.of(arguments));
    }
}
