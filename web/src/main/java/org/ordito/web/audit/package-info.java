/** Reading the legal trail. */
package org.ordito.web.audit;
