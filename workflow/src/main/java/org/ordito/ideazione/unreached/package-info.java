/** People whom no e-mail reaches: who has to be told what by telephone, by PEC, by post or in person, and whom a letter has to be given to. */
package org.ordito.ideazione.unreached;
