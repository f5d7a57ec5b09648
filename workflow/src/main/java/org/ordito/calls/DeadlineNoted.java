package org.ordito.calls;

/** It is time to tell those who are writing something for this call about its deadline; fired in the transaction of the process. */
public record DeadlineNoted(Call call, DeadlineNotice notice) {
}
