/** What people and machines are told when something cannot be done, is not there, or has failed. Never a stack trace. */
package org.ordito.web.errors;
