/** The calendar of a course: its lessons, each in a room, with a teacher, at a time. */
package org.ordito.trame.lessons;
