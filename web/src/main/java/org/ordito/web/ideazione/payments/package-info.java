/** The pages of payments: a claim for its applicant, its check for the officer. */
package org.ordito.web.ideazione.payments;
