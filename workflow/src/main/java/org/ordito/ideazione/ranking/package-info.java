/** The selection of a call: its ranking, from the scores to the published lists, review requests, and who is called next. */
package org.ordito.ideazione.ranking;
