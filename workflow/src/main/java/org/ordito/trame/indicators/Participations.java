package org.ordito.trame.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;

/** Counts participations, and reads them one by one for the managing authority. */
@ApplicationScoped
class Participations {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);
    private static final String WHERE = "started_on BETWEEN ?1 AND ?2";
    private static final String OF_COURSE = " AND course_id = (SELECT c.id FROM lab_course c WHERE c.slug = ?3)";
    private static final String RECORDS = "SELECT r.id, r.number, c.title, a.name, r.tax_code, a.birth_date, r.residence, r.gender, r.citizenship, r.labour,"
            + " r.jobless_for, r.schooling, r.foreign_background, r.minority, r.disability, r.homeless, r.disadvantaged, r.started_on, r.ended_on,"
            + " r.left_early, x.state AS x1, x.activity AS x2, x.contract AS x3, x.improved AS x4,"
            + " x.qualified AS x5, s.state AS s1, s.activity AS s2, s.contract AS s3, s.improved AS s4"
            + " FROM lab_participant_record r LEFT JOIN lab_application a ON a.id = r.application_id JOIN lab_course c ON c.id = r.course_id"
            + " LEFT JOIN lab_outcome x ON x.record_id = r.id AND x.moment = 'EXIT' LEFT JOIN lab_outcome s ON s.record_id = r.id AND s.moment = 'SIX_MONTHS'"
            + " WHERE r.started_on BETWEEN ?1 AND ?2";

    @Inject
    private EntityManager entityManager;

    List<IndicatorCount> count(Counted counted) {
        List<Indicator> indicators = Indicator.of(counted.programme());
        String where = WHERE + (counted.course() == null ? "" : OF_COURSE);
        Query query = entityManager.createNativeQuery(IndicatorQuery.sql(indicators, ParticipationRows.SQL, where));
        return IndicatorQuery.read(indicators, rows(parameters(query, counted).getResultList()));
    }

    /** Whole records, by their key, which is the first column. @param after key of the last one before; 0 for the first */
    List<Object[]> records(Counted counted, long after, int size) {
        String where = counted.course() == null ? "" : " AND c.slug = ?3";
        Query query = entityManager.createNativeQuery(RECORDS + where + " AND r.id > ?4 ORDER BY r.id").setParameter(4, after).setMaxResults(size);
        return rows(parameters(query, counted).getResultList());
    }

    private static Query parameters(Query query, Counted counted) {
        query.setParameter(1, counted.from() == null ? FIRST : counted.from()).setParameter(2, counted.until() == null ? LAST : counted.until());
        return counted.course() == null ? query : query.setParameter(3, counted.course());
    }

    private static List<Object[]> rows(List<?> rows) {
        return rows.stream().map(row -> (Object[]) row).toList();
    }
}
