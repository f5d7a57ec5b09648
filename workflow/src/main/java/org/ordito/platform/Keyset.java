package org.ordito.platform;

import jakarta.persistence.TypedQuery;
import java.util.function.Function;

/** Reads one slice of a list that can grow. */
public final class Keyset {

    private Keyset() {
    }

    /**
     * The newest first.
     *
     * @param query asks for ids below {@code :before}, in descending order
     * @param after key of the slice before; null for the first
     * @throws NotFound when the key is none of ours
     */
    public static <T> Slice<T> newest(TypedQuery<T> query, String after, int size, Function<T, Long> id) {
        return read(query.setParameter("before", Slice.number(after)), size, row -> id.apply(row).toString());
    }

    /** @param query asks for what comes after the slice before, in the list's order */
    public static <T> Slice<T> read(TypedQuery<T> query, int size, Function<T, String> key) {
        return Slice.of(query.setMaxResults(size + 1).getResultList(), size, key);
    }
}
