/** The pages of funding: proposal, approval, grant. */
package org.ordito.web.ideazione.funding;
