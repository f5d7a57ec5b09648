/** The lab's materials: what is in stock, what came and went, what to order, and what each course consumes. */
package org.ordito.trame.materials;
