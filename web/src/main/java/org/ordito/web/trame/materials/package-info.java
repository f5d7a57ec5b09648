/** The lab's materials: as the coordinator keeps them, and as teachers write down what their courses consume. */
package org.ordito.web.trame.materials;
