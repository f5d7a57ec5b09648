/** People, what they are here, and how they prove it. */
package org.ordito.people;
