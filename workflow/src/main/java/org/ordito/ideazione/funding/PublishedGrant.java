package org.ordito.ideazione.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ordito.ideazione.ApplicantKind;

/** One line of the transparency page (D.Lgs. 33/2013, art. 27). */
public record PublishedGrant(Long id, String number, ApplicantKind kind, String applicantName, String title, BigDecimal amount,
        String actNumber, LocalDate actDate, String cup, String cor, String legalBasis, String callTitle, String callSlug,
        String responsibleOfficer) {

    /** The name of a body; of natural persons only the application's number, since their hardship could be inferred. */
    public String getBeneficiary() {
        return kind.isNaturalPerson() ? number : applicantName;
    }
}
