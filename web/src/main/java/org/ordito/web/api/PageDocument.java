package org.ordito.web.api;

import java.util.List;
import java.util.function.Function;

import org.ordito.platform.Slice;

/** One page of a list; {@code next} is what to give as {@code after} for the following one, absent at the end. */
public class PageDocument<T> {

    private final List<T> items;
    private final String next;

    PageDocument(List<T> items, String next) {
        this.items = items;
        this.next = next;
    }

    /** The key of the slice before, as it was given; one given empty asks for the first slice, like one not given. */
    static String key(String after) {
        return after == null || after.isEmpty() ? null : after;
    }

    static <S, T> PageDocument<T> of(Slice<S> slice, Function<S, T> asDocument) {
        return new PageDocument<>(slice.items().stream().map(asDocument).toList(), slice.next());
    }

    public List<T> getItems() {
        return items;
    }

    public String getNext() {
        return next;
    }
}
