package org.ordito.platform;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list that can grow, read by keyset.
 *
 * @param items the rows, in the list's order
 * @param next  the key to ask for what follows; null when this is the end
 */
public record Slice<T>(List<T> items, String next) {

    /** Makes a slice of rows read with a limit of {@code size + 1}: the surplus row only says that more follows. */
    public static <T> Slice<T> of(List<T> rows, int size, Function<T, String> key) {
        if (rows.size() <= size) {
            return new Slice<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, size));
        return new Slice<>(items, key.apply(items.get(size - 1)));
    }

    /** A key that is a number; the largest there is for the first slice. @throws NotFound when it is none of ours */
    public static long number(String after) {
        try {
            return after == null ? Long.MAX_VALUE : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new NotFound(after);
        }
    }

    public Optional<String> nextKey() {
        return Optional.ofNullable(next);
    }
}
