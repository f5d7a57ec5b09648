package org.ordito.ideazione.submission;

import static org.ordito.ideazione.submission.AnswerRules.plain;
import static org.ordito.ideazione.submission.AnswerRules.plainLine;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.ProjectPartner;

/**
 * Answers that the form would refuse, as the register keeps them: texts and tables in full, however long; what has to fit a line is
 * shortened, and what is no address is left out, so that nothing is ever sent to it.
 */
final class AsWritten {

    private static final String SHORTENED = "…";

    private static final Set<IdeaField> TABLES = EnumSet.of(IdeaField.COST_LINES, IdeaField.TIMETABLE, IdeaField.PARTNERS, IdeaField.IMPACT_INDICATORS);

    private AsWritten() {
    }

    static IdeaContent of(IdeaContent given) {
        return new IdeaContent()
                .fromApplicant(given.getApplicantKind(), shortened(given.getApplicantName(), AnswerRules.NAME_LENGTH),
                        shortened(given.getContactName(), AnswerRules.CONTACT_LENGTH), null, shortened(given.getContactPhone(), AnswerRules.PHONE_LENGTH))
                .about(given.getQuarter(), given.getField(), shortened(given.getTitle(), AnswerRules.NAME_LENGTH), plain(given.getSummary()))
                .proposing(plain(given.getNeed()), plain(given.getSolution()), plain(given.getBeneficiaries()),
                        given.getImpactIndicators().stream().map(AsWritten::row).toList())
                .carriedBy(plain(given.getTeam()), given.getPartners().stream().map(AsWritten::row).toList(),
                        given.getTimetable().stream().map(AsWritten::row).toList(), plain(given.getPremisesNote()),
                        shortened(given.getPlannedLegalForm(), AnswerRules.NAME_LENGTH))
                .costing(new Budget(given.getBudget().getLines().stream().map(AsWritten::row).toList(), given.getBudget().getRequestedGrant()),
                        plain(given.getOtherAid()));
    }

    /** What was written to a question, where less is kept; null where all is. */
    static String lost(IdeaField field, IdeaContent given) {
        if (TABLES.contains(field)) {
            return null;
        }
        String written = plainLine(field.text(given));
        return Objects.equals(written, plainLine(field.text(of(given)))) ? null : written;
    }

    private static String shortened(String value, int length) {
        String line = plainLine(value);
        return line == null || line.length() <= length ? line : line.substring(0, length - SHORTENED.length()) + SHORTENED;
    }

    private static ImpactIndicator row(ImpactIndicator row) {
        return new ImpactIndicator(plainLine(row.what()), plainLine(row.unit()), row.baseline(), row.target(), plainLine(row.source()));
    }

    private static ProjectPartner row(ProjectPartner row) {
        return new ProjectPartner(plainLine(row.name()), plainLine(row.role()), row.letter());
    }

    private static Activity row(Activity row) {
        return new Activity(plainLine(row.title()), row.from(), row.to());
    }

    private static BudgetLine row(BudgetLine row) {
        return new BudgetLine(row.category(), plainLine(row.description()), row.quantity(), row.unitCost(), row.stated());
    }
}
