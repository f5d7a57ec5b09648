/** The editor of the letters. */
package org.ordito.web.letters;
