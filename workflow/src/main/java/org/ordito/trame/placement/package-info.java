/** Placements of people at hosts: conventions, matching, the training project, the months' registers, assessments and the attestation. */
package org.ordito.trame.placement;
