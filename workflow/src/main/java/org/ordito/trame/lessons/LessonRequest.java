package org.ordito.trame.lessons;

/**
 * Where and with whom lessons are wanted.
 *
 * @param room    its code
 * @param teacher account of who teaches
 * @param subject what it is about
 */
public record LessonRequest(String room, String teacher, String subject) {
}
