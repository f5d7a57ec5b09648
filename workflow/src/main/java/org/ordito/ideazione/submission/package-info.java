/** Submission: an idea written step by step, checked against the call, handed in at an instant that counts, and its receipt. */
package org.ordito.ideazione.submission;
