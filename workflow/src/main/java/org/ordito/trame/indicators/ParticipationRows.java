package org.ordito.trame.indicators;

/**
 * One row for each participation, as rules of {@link Indicator} read it: course, started_on, age, and what was said; what was declined is NULL. Also those of which it is not
 * known any more whose they are.
 * Columns: gender, citizenship, labour, jobless_for, schooling, foreign_background, minority, disability, homeless, disadvantaged; exit_state,
 * exit_activity, exit_qualified; six_state, six_activity, six_improved.
 */
final class ParticipationRows {

    static final String SQL = "(SELECT r.course_id, r.started_on, COALESCE(r.age, TIMESTAMPDIFF(YEAR, a.birth_date, r.started_on)) AS age, "
            + said("gender") + said("citizenship") + said("labour") + said("jobless_for") + said("schooling") + said("foreign_background")
            + said("minority") + said("disability") + said("homeless") + said("disadvantaged")
            + "x.state AS exit_state, NULLIF(x.activity, 'DECLINED') AS exit_activity, NULLIF(x.qualified, 'DECLINED') AS exit_qualified, "
            + "s.state AS six_state, NULLIF(s.activity, 'DECLINED') AS six_activity, NULLIF(s.improved, 'DECLINED') AS six_improved"
            + " FROM lab_participant_record r LEFT JOIN lab_application a ON a.id = r.application_id"
            + " LEFT JOIN lab_outcome x ON x.record_id = r.id AND x.moment = 'EXIT'"
            + " LEFT JOIN lab_outcome s ON s.record_id = r.id AND s.moment = 'SIX_MONTHS')";

    private ParticipationRows() {
    }

    private static String said(String column) {
        return "NULLIF(r." + column + ", 'DECLINED') AS " + column + ", ";
    }
}
