/** What surrounds every page: stylesheets and scripts, messages, the notices of the demonstration. */
package org.ordito.web.shell;
