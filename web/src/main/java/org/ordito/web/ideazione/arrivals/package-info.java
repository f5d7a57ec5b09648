/** Applications that arrived on paper or by PEC: bringing a table of them, its report, what comes later, and an account for an applicant. */
package org.ordito.web.ideazione.arrivals;
