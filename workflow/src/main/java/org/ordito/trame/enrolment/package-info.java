/** Enrolling in a course of the lab: what one writes, the points it gives, the list, and the seats offered in its order. */
package org.ordito.trame.enrolment;
