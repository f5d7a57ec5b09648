/**
 * Starts and stops everything Ordito needs on one machine: the embedded database, the application server and the
 * portal. {@link org.ordito.launcher.Ordito} is the way in for programs and tests, {@link org.ordito.launcher.Launcher}
 * the one for people.
 */
package org.ordito.launcher;
