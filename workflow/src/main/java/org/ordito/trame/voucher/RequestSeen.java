package org.ordito.trame.voucher;

import java.util.List;

/**
 * A request as the coordinator sees it who decides.
 *
 * @param wish    what its person would like to learn, and what for
 * @param earlier other vouchers of the same person, newest first
 */
public record RequestSeen(Voucher voucher, String wish, List<Voucher> earlier) {
}
