/** Coaching: a coach is assigned, sessions are logged and confirmed, and a closing opinion opens the way to the business plan. */
package org.ordito.ideazione.coaching;
