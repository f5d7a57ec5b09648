/** The log of sessions in which somebody of the office accompanies people: what is written about each, and both sides' word. Each programme keeps its own sessions. */
package org.ordito.coaching;
