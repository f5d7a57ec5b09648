/** Behind the pages of IdeAzione: what those of all its stages share. */
package org.ordito.web.ideazione;
