/** Microprojects for young people of the lab: aims, a tutor, steps and an outcome, read only by whom they concern. */
package org.ordito.trame.microproject;
