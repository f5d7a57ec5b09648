package org.ordito.trame.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;

/** Rows that are kept no longer, or words in them: found by their keys, some at a time, and erased by one statement. */
@ApplicationScoped
public class OldRows {

    private static final int AT_ONCE = 200;

    @Inject
    private EntityManager entityManager;

    /**
     * Erases some of them, in the transaction of whoever asks.
     *
     * @param keys       query for their keys
     * @param parameters of that query, by name
     * @param statement  for the keys that {@code :ids} stands for
     * @return how many; 0 once none is left
     */
    public int erase(String keys, Map<String, ?> parameters, String statement) {
        Query query = entityManager.createQuery(keys).setMaxResults(AT_ONCE);
        parameters.forEach(query::setParameter);
        List<?> ids = query.getResultList();
        return ids.isEmpty() ? 0 : entityManager.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }
}
