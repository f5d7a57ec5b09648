/** Behind the pages of the frame: home, calls, ideas, sign-in, desk, and what only the demonstration has. */
package org.ordito.web.pages;
