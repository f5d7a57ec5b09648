/** Pages of groups on their way to an enterprise: for their members, their experts and the lab. */
package org.ordito.web.trame.group;
