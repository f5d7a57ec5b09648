/** IdeAzione: from an idea to a funded, monitored enterprise. Here stands what all its stages share; each stage has a package. */
package org.ordito.ideazione;
