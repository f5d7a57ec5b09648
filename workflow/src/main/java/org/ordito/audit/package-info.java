/** The legal trail: who did what to which case, and when. Added to, never changed. */
package org.ordito.audit;
