package org.ordito.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Gives the numbers that people see, without gaps or repeats, from one locked row for each series and year. */
@ApplicationScoped
public class PublicNumbers {

    @Inject
    private EntityManager entityManager;

    /** The next number of a series, such as {@code IDEA-2026-0007}; taken back if the transaction fails. */
    public String next(String series, int year) {
        entityManager.createNativeQuery("INSERT INTO public_number (series, year, last) VALUES (?1, ?2, 1)"
                        + " ON DUPLICATE KEY UPDATE last = last + 1")
                .setParameter(1, series).setParameter(2, year).executeUpdate();
        Number last = (Number) entityManager
                .createNativeQuery("SELECT last FROM public_number WHERE series = ?1 AND year = ?2")
                .setParameter(1, series).setParameter(2, year).getSingleResult();
        return "%s-%d-%04d".formatted(series, year, last.intValue());
    }
}
