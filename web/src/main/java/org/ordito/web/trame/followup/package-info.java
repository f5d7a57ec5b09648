/** Pages on which those who take part in a course say about themselves what is counted, and on which the coordinator follows them. */
package org.ordito.web.trame.followup;
