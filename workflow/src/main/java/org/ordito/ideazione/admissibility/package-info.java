/** Admissibility: the officer's checklist, the one request for missing documents, the decision, and the pre-feasibility of what is admitted. */
package org.ordito.ideazione.admissibility;
