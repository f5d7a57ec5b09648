package org.ordito.trame.voucher;

/** How far the payment of a voucher's provider is. */
public enum InvoiceStage {
    /** The provider has not asked for it. */
    NONE,
    /** Asked for; the coordinator checks. */
    SENT,
    /** Something is not in order: the provider corrects and asks again. */
    RETURNED,
    /** In order; the manager approves. */
    CHECKED,
    APPROVED
}
