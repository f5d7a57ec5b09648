/** Wanting to know when a new course of the lab comes out: an e-mail address, confirmed from the address itself, without an account. */
package org.ordito.trame.interest;
