package org.ordito.ideazione;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The questions of the form, each with the one way in which its answer is written as text. */
public enum IdeaField {
    APPLICANT_KIND("applicantKind", IdeaContent::getApplicantKind),
    APPLICANT_NAME("applicantName", IdeaContent::getApplicantName),
    CONTACT_NAME("contactName", IdeaContent::getContactName),
    CONTACT_EMAIL("contactEmail", IdeaContent::getContactEmail),
    CONTACT_PHONE("contactPhone", IdeaContent::getContactPhone),
    QUARTER("quarter", IdeaContent::getQuarter),
    FIELD("field", IdeaContent::getField),
    TITLE("title", IdeaContent::getTitle),
    SUMMARY("summary", IdeaContent::getSummary),
    NEED("need", IdeaContent::getNeed),
    SOLUTION("solution", IdeaContent::getSolution),
    BENEFICIARIES("beneficiaries", IdeaContent::getBeneficiaries),
    IMPACT_INDICATORS("impactIndicators", content -> Rows.INDICATORS.text(content.getImpactIndicators())),
    TEAM("team", IdeaContent::getTeam),
    PARTNERS("partners", content -> Rows.PARTNERS.text(content.getPartners())),
    TIMETABLE("timetable", content -> Rows.TIMETABLE.text(content.getTimetable())),
    PREMISES_NOTE("premisesNote", IdeaContent::getPremisesNote),
    PLANNED_LEGAL_FORM("plannedLegalForm", IdeaContent::getPlannedLegalForm),
    COST_LINES("costLines", content -> Rows.COSTS.text(content.getBudget().getLines())),
    REQUESTED_GRANT("requestedGrant", content -> content.getBudget().getRequestedGrant()),
    OTHER_AID("otherAid", IdeaContent::getOtherAid);

    private static final int FINGERPRINT_BYTES = 8;

    private final String id;
    private final Function<IdeaContent, Object> answer;

    IdeaField(String id, Function<IdeaContent, Object> answer) {
        this.id = id;
        this.answer = answer;
    }

    /** Its name in forms, texts and records. */
    public String getId() {
        return id;
    }

    public static Optional<IdeaField> named(String id) {
        return Stream.of(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    /** The answer as text; empty when there is none. */
    public String text(IdeaContent content) {
        Object given = answer.apply(content);
        return given == null || given.equals("[]") ? "" : given instanceof BigDecimal amount ? amount.setScale(Math.max(2, amount.scale())).toPlainString() : given.toString();
    }

    /** Tells an answer from every other, in 16 hexadecimal digits: a form remembers by it from which answer somebody began to write. */
    public String fingerprint(IdeaContent content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text(content).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
