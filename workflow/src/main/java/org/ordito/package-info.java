/** Ordito: the portal of a city's social-innovation incubator. */
package org.ordito;
