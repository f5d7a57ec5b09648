/** The identity broker: the keys that it publishes, and the tokens that it signs for machines. */
package org.ordito.web.broker;
