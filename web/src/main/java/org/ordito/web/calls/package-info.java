/** The office's pages about calls: writing, publishing, extending. */
package org.ordito.web.calls;
