/** What people without an account send from public pages: no session, no cookie, and an answer by redirect. */
package org.ordito.web.visitors;
