/** Applications that arrived on paper or by PEC: bringing a table of them, and its report. */
package org.ordito.web.ideazione.arrivals;
