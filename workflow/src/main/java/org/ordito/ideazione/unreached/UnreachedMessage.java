package org.ordito.ideazione.unreached;

import org.ordito.notifications.OutboxMessage;

/**
 * A message to somebody without an e-mail address, or about a letter to be handed over, who was not told yet.
 *
 * @param phone      where they can be called; null when it is not known
 * @param caseNumber application that the reader of this may open; null for none
 */
public record UnreachedMessage(OutboxMessage message, String phone, String caseNumber) {
}
