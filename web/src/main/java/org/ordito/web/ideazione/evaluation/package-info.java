/** Pages of the panel: its appointment, declarations, scores, substitutes. */
package org.ordito.web.ideazione.evaluation;
