/** Mandates: somebody asks an operator of the focal point, on paper, to apply to a call for them; from the form to its end. */
package org.ordito.mandates;
