/** The register of applications, on a page and as a table to take away. */
package org.ordito.web.ideazione.register;
