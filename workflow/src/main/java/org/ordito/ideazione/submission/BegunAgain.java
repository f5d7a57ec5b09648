package org.ordito.ideazione.submission;

/**
 * The draft in which somebody goes on after a withdrawal.
 *
 * @param isTakenUp whether it holds what was withdrawn; not when something else was written in it before
 */
public record BegunAgain(IdeaDraft draft, boolean isTakenUp) {
}
