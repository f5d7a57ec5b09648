package org.ordito.ideazione.submission;

import static org.ordito.ideazione.OpenQuestion.*;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.FormQuestion;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.OpenQuestion;
import org.ordito.ideazione.IdeaField;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * What may be kept of what somebody typed into a form: anything may be missing, but what is there has the shape and the size
 * of its question. Text stays text: signs that mean something in markup or spreadsheets are kept, only those that cannot be
 * seen are left out.
 */
final class AnswerRules {

    /** Largest amount that a budget line may state, in euro. */
    static final BigDecimal MAX_AMOUNT = new BigDecimal("10000000.00");

    static final int NAME_LENGTH = 200;
    static final int CONTACT_LENGTH = 120;
    static final int EMAIL_LENGTH = 160;
    static final int PHONE_LENGTH = 40;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\]+@[\\p{Alnum}]([\\p{Alnum}.-]*[\\p{Alnum}])?\\.\\p{Alpha}{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{5,}");

    private final ApplicationForm form;

    private AnswerRules(ApplicationForm form) {
        this.form = form;
    }

    /**
     * The answers to these questions as they are kept, all others left out.
     *
     * @param form what the call asks, and how long answers may be
     * @throws RuleViolation at the first field that is refused
     */
    static IdeaContent clean(Set<IdeaField> fields, IdeaContent given, ApplicationForm form) {
        IdeaContent asked = new IdeaContent();
        fields.forEach(field -> asked.take(field, given));
        Set<DraftStep> steps = EnumSet.noneOf(DraftStep.class);
        fields.forEach(field -> steps.add(DraftStep.of(field)));
        AnswerRules rules = new AnswerRules(form);
        IdeaContent clean = asked;
        for (DraftStep step : steps) {
            clean = rules.take(step, asked, clean);
        }
        return clean;
    }

    /** Longest answer to a question that the call takes. */
    static int longest(ApplicationForm form, OpenQuestion question) {
        return form.question(question.code()).map(FormQuestion::getMaxLength).orElseGet(question::usualLength);
    }

    private IdeaContent take(DraftStep step, IdeaContent given, IdeaContent into) {
        IdeaContent content = into.copy();
        return switch (step) {
            case APPLICANT -> content.fromApplicant(given.getApplicantKind(), line(given.getApplicantName(), NAME_LENGTH, "applicantName"),
                    line(given.getContactName(), CONTACT_LENGTH, "contactName"), email(given.getContactEmail(), "contactEmail"), phone(given.getContactPhone()));
            case PLACE -> content.about(given.getQuarter(), given.getField(), line(given.getTitle(), NAME_LENGTH, "title"),
                    answer(SUMMARY, given));
            case IDEA -> content.proposing(answer(NEED, given), answer(SOLUTION, given),
                    answer(BENEFICIARIES, given), RowRules.indicators(given.getImpactIndicators()));
            case PEOPLE -> content.carriedBy(answer(TEAM, given), RowRules.partners(given.getPartners()),
                    RowRules.timetable(given.getTimetable()), answer(PREMISES_NOTE, given),
                    line(given.getPlannedLegalForm(), NAME_LENGTH, "plannedLegalForm"));
            case COSTS -> content.costing(budget(given.getBudget()), answer(OTHER_AID, given));
            case ATTACHMENTS, SUMMARY -> content;
        };
    }

    private static Budget budget(Budget given) {
        return new Budget(RowRules.costs(given.getLines()), amount(given.getRequestedGrant(), "requestedGrant"));
    }

    static BigDecimal amount(BigDecimal value, String field) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0 || value.compareTo(MAX_AMOUNT) > 0) {
            throw new RuleViolation("submission.amount-range", MAX_AMOUNT).at(field);
        }
        if (value.stripTrailingZeros().scale() > 2) {
            throw new RuleViolation("submission.amount-cents").at(field);
        }
        return value.setScale(2);
    }

    static String email(String value, String field) {
        String address = line(value, EMAIL_LENGTH, field);
        if (address != null && !EMAIL.matcher(address).matches()) {
            throw new RuleViolation("submission.email-shape").at(field);
        }
        return address;
    }

    private static String phone(String value) {
        String number = line(value, PHONE_LENGTH, "contactPhone");
        if (number != null && !PHONE.matcher(number).matches()) {
            throw new RuleViolation("submission.phone-shape").at("contactPhone");
        }
        return number;
    }

    private String answer(OpenQuestion question, IdeaContent given) {
        return text(question.answer(given), longest(form, question), question.code());
    }

    static String line(String value, int length, String field) {
        return within(plainLine(value), length, field);
    }

    private static String text(String value, int length, String field) {
        return within(plain(value), length, field);
    }

    private static String within(String clean, int length, String field) {
        if (clean != null && clean.length() > length) {
            throw new RuleViolation("submission.too-long", length, clean.length()).at(field);
        }
        return clean;
    }

    static String plainLine(String value) {
        return orNull(PlainText.line(value));
    }

    /** A text as people mean it; null when nothing is left. */
    static String plain(String value) {
        return orNull(PlainText.of(value));
    }

    private static String orNull(String clean) {
        return clean.isEmpty() ? null : clean;
    }
}
