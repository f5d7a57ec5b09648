/** The pages of coaching: an officer assigns, the coach keeps the log and closes, the applicant confirms. */
package org.ordito.web.ideazione.coaching;
