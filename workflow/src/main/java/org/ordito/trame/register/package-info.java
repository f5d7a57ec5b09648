/** The register of each lesson, and what follows from it: how much of a course somebody has attended. */
package org.ordito.trame.register;
