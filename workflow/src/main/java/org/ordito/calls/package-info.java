/** Public calls: what is asked, by when, how it is judged and with how much money. All of it data, none of it a programme's. */
package org.ordito.calls;
