/** The end of a course: certificates of attendance that anybody can verify, and what people say of it. */
package org.ordito.trame.completion;
