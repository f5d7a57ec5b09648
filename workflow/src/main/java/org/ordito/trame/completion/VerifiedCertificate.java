package org.ordito.trame.completion;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What whoever has the code of a certificate may know.
 *
 * @param name      masked
 * @param minutes   attended
 * @param revokedAt null as long as it holds
 */
public record VerifiedCertificate(String code, String course, String name, int minutes, LocalDate issuedOn, Instant revokedAt) {
}
