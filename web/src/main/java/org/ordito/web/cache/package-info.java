/** Public pages as bytes: rendered once, sent to everybody, dropped when their content changes. */
package org.ordito.web.cache;
