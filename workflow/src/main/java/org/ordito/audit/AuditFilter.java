package org.ordito.audit;

/**
 * What of the trail is asked for; null for what does not matter.
 *
 * @param subject number or slug of a case, which stands for what hangs from it too ({@code IDEA-2026-0007-R1})
 * @param person  account of who did it
 * @param action  what was done, as it is recorded: {@code application.admitted}
 */
public record AuditFilter(String subject, String person, String action) {
}
