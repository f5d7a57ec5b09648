/** Behind the pages of the frame: home, calls, sign-in, desk, and what only the demonstration has. They know no programme. */
package org.ordito.web.pages;
