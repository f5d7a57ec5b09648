/** What goes on in the lab, for whoever coordinates it: one calendar of everything that takes place. */
package org.ordito.trame.overview;
