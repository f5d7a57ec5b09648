package org.ordito.notifications;

/**
 * One of many messages of the same subject, to somebody without an account.
 *
 * @param leaveUrl where its reader says that there be no more (RFC 8058)
 */
public record Letter(String address, String body, String leaveUrl) {
}
