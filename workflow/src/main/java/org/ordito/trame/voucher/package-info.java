/** Vouchers for training: the catalogue of providers, the money, and each voucher from its request to the payment of the provider. */
package org.ordito.trame.voucher;
