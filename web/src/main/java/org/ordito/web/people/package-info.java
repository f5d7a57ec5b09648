/** Pages of the accounts: the first administrator's, and those where administrators keep all others. */
package org.ordito.web.people;
