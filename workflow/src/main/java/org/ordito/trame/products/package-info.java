/** What the lab makes and shows to everybody: products with photographs, and the story of who made them if they want it told. */
package org.ordito.trame.products;
