/** Pages of submission: the draft in its steps, the receipt, and an application's own page. */
package org.ordito.web.ideazione.submission;
