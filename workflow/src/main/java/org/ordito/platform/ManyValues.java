package org.ordito.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;

/** A native statement with a list of values, for which a parameter alone does not stand there. */
public final class ManyValues {

    private ManyValues() {
    }

    /** @param sql with {@code %s} where the values stand, between parentheses of its own @param values at least one */
    public static Query query(EntityManager entityManager, String sql, Collection<?> values) {
        Query query = entityManager.createNativeQuery(sql.formatted(String.join(", ", Collections.nCopies(values.size(), "?"))));
        int place = 1;
        for (Object value : values) {
            query.setParameter(place++, value);
        }
        return query;
    }
}
