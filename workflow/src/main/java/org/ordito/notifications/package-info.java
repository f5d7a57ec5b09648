/** Messages to people: written in the transaction of what they tell, delivered afterwards. */
package org.ordito.notifications;
