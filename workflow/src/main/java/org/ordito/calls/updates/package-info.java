/** Telling those who follow a call, by e-mail and without an account, what is new about it. */
package org.ordito.calls.updates;
