/** The lab's machines: who may use them and when, what is wrong with them, what is done to them, and who has taken one home. */
package org.ordito.trame.equipment;
