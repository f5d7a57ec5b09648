/** Monitoring of funded projects: periodic reports with indicators, reminders, overdue ones and their escalation, the officer's feedback, and the end of a case. */
package org.ordito.ideazione.monitoring;
