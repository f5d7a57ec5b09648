package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ordito.engine.DecisionRule;
import org.ordito.engine.DecisionTables;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Course;

/**
 * The table of admission points ({@code bpmn/admission-points.dmn}): how many points each thing gives, and up to which ISEE. The
 * coordinator changes the numbers; what is asked is the table's. The ISEE bands follow each other: each begins where the one before ends.
 */
@ApplicationScoped
public class PointsTable {

    /** Most points that one rule can give. */
    public static final int MOST = 100;

    private static final String TABLE = "admission-points";
    private static final int HIGHEST_CEILING = 100_000;

    @Inject
    private DecisionTables tables;

    public int currentVersion() {
        return tables.currentVersion(TABLE);
    }

    /** Its rules, the ISEE bands first. */
    public List<PointsRule> rules() {
        return tables.rules(TABLE, currentVersion()).stream().map(PointsTable::read).toList();
    }

    /** The rules by which the list of a course was made, or would be made now. */
    public List<PointsRule> rules(Course course) {
        int version = course.getPointsVersion() == null ? currentVersion() : course.getPointsVersion();
        return tables.rules(TABLE, version).stream().map(PointsTable::read).toList();
    }

    /** What these answers give by a version of the table, rule by rule. */
    List<PointsRule> pointsFor(CountedAnswers answers, LocalDate birthDate, LocalDate today, int version) {
        return tables.decide(TABLE, version, answers.facts(birthDate, today)).stream()
                .map(result -> new PointsRule((String) result.get("reason"), null, ((Number) result.get("points")).intValue())).toList();
    }

    /**
     * @param read version that was read before
     * @return the new version
     * @throws RuleViolation {@code enrolment.points-range}, {@code enrolment.ceilings} beside the field of the rule, by its place from 0
     */
    int change(int read, List<PointsRule> rules) {
        StaleEdit.unlessSame(read, currentVersion());
        List<DecisionRule> old = tables.rules(TABLE, read);
        List<DecisionRule> changed = new ArrayList<>();
        Integer below = null;
        for (int i = 0; i < rules.size(); i++) {
            PointsRule rule = rules.get(i);
            if (rule.points() < 0 || rule.points() > MOST) {
                throw new RuleViolation("enrolment.points-range", MOST).at("points" + i);
            }
            List<String> conditions = new ArrayList<>(old.get(i).conditions());
            if (isBand(old.get(i))) {
                conditions.set(0, band(i, below, rule.ceiling()));
                below = rule.ceiling();
            }
            changed.add(new DecisionRule(conditions, List.of(old.get(i).results().get(0), String.valueOf(rule.points()))));
        }
        int version = tables.change(TABLE, changed);
        // whoever saved at the same moment came first: the engine numbers versions one after the other
        StaleEdit.unlessSame(read + 1, version);
        return version;
    }

    private static String band(int place, Integer below, Integer ceiling) {
        if (ceiling == null || ceiling <= (below == null ? 0 : below) || ceiling > HIGHEST_CEILING) {
            throw new RuleViolation("enrolment.ceilings", HIGHEST_CEILING).at("ceiling" + place);
        }
        return below == null ? "<= " + ceiling : "]" + below + ".." + ceiling + "]";
    }

    private static PointsRule read(DecisionRule rule) {
        String reason = rule.results().get(0).replace("\"", "");
        Integer ceiling = isBand(rule) ? Integer.valueOf(rule.conditions().get(0).replaceFirst("^.*?(\\d+)]?$", "$1")) : null;
        return new PointsRule(reason, ceiling, Integer.parseInt(rule.results().get(1)));
    }

    private static boolean isBand(DecisionRule rule) {
        return !rule.conditions().get(0).isEmpty();
    }
}
