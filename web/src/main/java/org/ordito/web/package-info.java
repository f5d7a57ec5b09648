/** The portal's pages and its API: everything that speaks HTTP, and nothing that decides a case. */
package org.ordito.web;
