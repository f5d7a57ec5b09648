/** Payments of a grant: an advance against a guarantee, a progress claim and the balance, each checked before it is paid; never more than granted. */
package org.ordito.ideazione.payments;
