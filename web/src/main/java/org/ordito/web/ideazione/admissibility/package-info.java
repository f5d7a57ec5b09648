/** Pages of admissibility: the officer's check and opinion, the applicant's answer to a request for documents. */
package org.ordito.web.ideazione.admissibility;
