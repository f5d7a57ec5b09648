package org.ordito.ideazione.evaluation;

import java.util.List;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.ProjectPartner;
import org.ordito.ideazione.Quarter;

/** What an evaluator sees of an idea: all that is judged, and no way to reach the applicant. */
public record JudgedIdea(Quarter quarter, Field field, String title, String summary, String need, String solution, String beneficiaries,
        List<ImpactIndicator> impactIndicators, String team, List<ProjectPartner> partners, List<Activity> timetable, String premisesNote,
        String plannedLegalForm, String otherAid, Budget budget) {

    /** The last month of its timetable. */
    public int months() {
        return Activity.lastMonth(timetable);
    }

    static JudgedIdea of(IdeaContent content) {
        return new JudgedIdea(content.getQuarter(), content.getField(), content.getTitle(), content.getSummary(), content.getNeed(),
                content.getSolution(), content.getBeneficiaries(), content.getImpactIndicators(), content.getTeam(),
                content.getPartners(), content.getTimetable(), content.getPremisesNote(), content.getPlannedLegalForm(),
                content.getOtherAid(), content.getBudget());
    }
}
