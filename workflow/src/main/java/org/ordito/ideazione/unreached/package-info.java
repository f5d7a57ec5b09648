/** People whom no e-mail reaches: who has to be told what by telephone, by post or in person. */
package org.ordito.ideazione.unreached;
