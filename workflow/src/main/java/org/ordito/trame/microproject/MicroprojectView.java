package org.ordito.trame.microproject;

/**
 * A microproject as somebody it concerns sees it.
 *
 * @param person the young person's name
 * @param tutor  the tutor's name
 * @param led    whether whoever looks writes in it
 */
public record MicroprojectView(Microproject microproject, String person, String tutor, boolean led) {
}
