/** How many people took part and what became of them, by the common indicators of both programming periods; never who. */
package org.ordito.trame.indicators;
