/** The protocol register: its list, one entry, the registers of the past days. */
package org.ordito.web.protocol;
