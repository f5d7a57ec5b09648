/** The lab's office: courses, who has enrolled, the list, the table of points, offers, and what the social services propose. */
package org.ordito.web.trame.lab;
