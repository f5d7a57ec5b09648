/** The pages of vouchers: for everybody, for whoever has one, for providers and for the office. */
package org.ordito.web.trame.voucher;
