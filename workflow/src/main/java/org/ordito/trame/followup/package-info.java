/**
 * Who took part in a course, as the programme has to count them: what they say about themselves when it begins, and what becomes of them, asked
 * when they leave and six months later. What they answer is read by the table of indicators and by the export for the managing authority alone.
 */
package org.ordito.trame.followup;
