package org.ordito.ideazione.evaluation;

import org.ordito.ideazione.Budget;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.Quarter;

/** What an evaluator sees of an idea: all that is judged, and no way to reach the applicant. */
public record JudgedIdea(Quarter quarter, Field field, String title, String summary, String need, String solution, String beneficiaries,
        String impactIndicators, String team, String partners, String timetable, String premisesNote, String plannedLegalForm,
        String otherAid, Budget budget) {

    static JudgedIdea of(IdeaContent content) {
        return new JudgedIdea(content.getQuarter(), content.getField(), content.getTitle(), content.getSummary(), content.getNeed(),
                content.getSolution(), content.getBeneficiaries(), content.getImpactIndicators(), content.getTeam(),
                content.getPartners(), content.getTimetable(), content.getPremisesNote(), content.getPlannedLegalForm(),
                content.getOtherAid(), content.getBudget());
    }
}
