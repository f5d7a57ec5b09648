/** For how long the lab keeps what people said of their lives, and that it forgets it afterwards: each part of the lab what it keeps itself. */
package org.ordito.trame.retention;
