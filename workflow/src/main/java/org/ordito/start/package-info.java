/** The order in which the portal comes up and goes down. */
package org.ordito.start;
