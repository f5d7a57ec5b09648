package org.ordito.trame.materials;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A movement as somebody writes it down.
 *
 * @param id       of the form that it is sent with: the same once more is the same movement
 * @param quantity how much came or went, always above nothing; for a count, how much is on the shelf
 * @param course   slug of the course that consumed it; null for none
 * @param lesson   public id of its lesson; null for none
 */
public record MovementRequest(UUID id, MovementKind kind, BigDecimal quantity, LocalDate happenedOn, String course, String lesson, String note) {
}
