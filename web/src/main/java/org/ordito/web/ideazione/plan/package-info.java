/** The pages of the business plan: the applicant writes and submits, the coach comments, everybody who may reads. */
package org.ordito.web.ideazione.plan;
