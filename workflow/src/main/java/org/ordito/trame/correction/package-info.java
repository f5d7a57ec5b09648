/** Correcting a published course: what may change, who is told, and what follows for its lessons, its seats and its timers. */
package org.ordito.trame.correction;
