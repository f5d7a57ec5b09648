/** Who is there: signing in and out, what needs it, and what every answer tells browsers to refuse. */
package org.ordito.web.security;
