/** Trame, the social tailoring lab: its courses, and what everything else of the programme shares. */
package org.ordito.trame;
