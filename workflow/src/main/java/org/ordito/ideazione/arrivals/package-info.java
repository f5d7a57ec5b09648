/**
 * Applications that arrived on paper or by PEC: a spreadsheet that the office fills in, its check row by row, and taking all of it in or nothing;
 * what their applicants send later; and an account for an applicant who has none.
 */
package org.ordito.ideazione.arrivals;
