/** The coordinator's desk: what goes on today, the calendar of the lab, who is at risk of dropping out, and the indicators. */
package org.ordito.web.trame.overview;
