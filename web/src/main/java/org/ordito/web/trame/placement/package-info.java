/** Pages of the placements: the coordinator's, the host tutor's, and the person's own. */
package org.ordito.web.trame.placement;
