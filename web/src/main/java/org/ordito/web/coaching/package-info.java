/** Fields for the log of sessions, whichever programme keeps it. */
package org.ordito.web.coaching;
