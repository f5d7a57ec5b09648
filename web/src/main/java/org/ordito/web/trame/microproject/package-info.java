/** Microprojects as the young person, the tutor and the coordinator see them. */
package org.ordito.web.trame.microproject;
