/** What the form tags ({@code o:input} and its kin) need: reading what people write, and naming what is wrong with it. */
package org.ordito.web.forms;
