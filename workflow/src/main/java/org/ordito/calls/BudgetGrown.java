package org.ordito.calls;

/** Fired when a call has more money to give than before: some came back, or was added. */
public record BudgetGrown(Long callId) {
}
