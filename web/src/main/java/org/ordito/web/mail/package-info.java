/** Pages about messages that do not reach people by e-mail. */
package org.ordito.web.mail;
