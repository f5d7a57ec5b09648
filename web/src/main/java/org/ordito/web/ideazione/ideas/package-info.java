/** Behind the public pages of the ideas. */
package org.ordito.web.ideazione.ideas;
