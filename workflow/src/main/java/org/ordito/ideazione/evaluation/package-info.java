/** The panel of a call, its members' declarations, and the scores they give to ideas and plans. */
package org.ordito.ideazione.evaluation;
