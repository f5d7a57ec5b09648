/** Asking for a product of the lab: the lab answers, keeps it for a while, and hands it over. Money changes hands in the lab, never here. */
package org.ordito.trame.purchases;
