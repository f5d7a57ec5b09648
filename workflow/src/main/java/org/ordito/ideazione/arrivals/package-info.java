/** Applications that arrived on paper or by PEC: a spreadsheet that the office fills in, its check row by row, and taking all of it in or nothing. */
package org.ordito.ideazione.arrivals;
