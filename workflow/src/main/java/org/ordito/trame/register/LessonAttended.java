package org.ordito.trame.register;

import org.ordito.trame.lessons.Lesson;

/** One lesson of a course as one person attended it. @param mark null as long as its register is open, or when the person is not in it */
public record LessonAttended(Lesson lesson, Mark mark, int minutes) {
}
