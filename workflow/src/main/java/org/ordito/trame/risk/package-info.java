/** Who is at risk of dropping out of a course that runs, by how they attend it; why that is said; and when the coordinator has called them. */
package org.ordito.trame.risk;
