/** The lab's pages for the public and for whoever enrols in a course. */
package org.ordito.web.trame;
