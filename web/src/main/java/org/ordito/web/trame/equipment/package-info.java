/** The lab's machines: as the coordinator and teachers keep them, and as whoever works with them books them. */
package org.ordito.web.trame.equipment;
