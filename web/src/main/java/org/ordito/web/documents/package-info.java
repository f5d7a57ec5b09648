/** Documents on their way to people: one address for all of them, each handed out by the desk that owns it. */
package org.ordito.web.documents;
