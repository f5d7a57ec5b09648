/** The pages of monitoring: a report for its applicant, its check, its delay, the end of a case. */
package org.ordito.web.ideazione.monitoring;
