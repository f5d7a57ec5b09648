/** The pages of lessons, registers and certificates, for teachers, for those who attend and for whoever verifies a code. */
package org.ordito.web.trame.lessons;
