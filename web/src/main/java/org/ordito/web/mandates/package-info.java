/** The focal point's pages: whom it acts for, the form to sign, the signed paper, and what was done with it. */
package org.ordito.web.mandates;
