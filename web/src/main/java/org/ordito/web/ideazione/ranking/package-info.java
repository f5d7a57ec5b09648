/** Pages of the ranking: computed, published, reviewed, and read by everybody. */
package org.ordito.web.ideazione.ranking;
