/** Lists of allowances to pay: prepared by the coordinator from checked registers, approved by the manager, taken away as tables. */
package org.ordito.trame.placement.payments;
