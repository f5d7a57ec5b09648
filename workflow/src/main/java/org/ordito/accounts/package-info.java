/** Giving accounts and roles to people; the first administrator of a new portal. */
package org.ordito.accounts;
