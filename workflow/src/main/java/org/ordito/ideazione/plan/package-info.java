/** The business plan: guided sections, costs and five years of figures, with the coach's comments, frozen when it is submitted. */
package org.ordito.ideazione.plan;
