/** The interface for machines, version 1: JSON, with errors as {@code application/problem+json}. */
package org.ordito.web.api;
