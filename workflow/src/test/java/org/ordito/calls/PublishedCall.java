package org.ordito.calls;

import java.lang.reflect.Field;
import java.time.Instant;

/** Calls for tests of what hangs from one. */
public final class PublishedCall {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private PublishedCall() {
    }

    public static Call draft(String slug) {
        Call call = new Call(slug, "ideazione");
        Written.usual(NOW).writeTo(call);
        return call;
    }

    /** A published call, with the key that the database would give it. */
    public static Call withId(String slug, long id) {
        Call call = draft(slug);
        call.publish(Written.MANAGER, NOW);
        try {
            Field key = Call.class.getDeclaredField("id");
            key.setAccessible(true);
            key.set(call, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return call;
    }
}
