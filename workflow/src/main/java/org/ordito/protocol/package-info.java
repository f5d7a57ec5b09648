/** The protocol register (DPR 445/2000, arts. 53-57): every document that comes in or goes out gets its number here, for good. */
package org.ordito.protocol;
