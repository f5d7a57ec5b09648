/** The words on the pages: which language, which text, and how numbers and dates read in it. */
package org.ordito.web.text;
