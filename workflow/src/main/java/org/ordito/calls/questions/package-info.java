/** Questions that anybody asks about a call until its cut-off, and the office's answers, published to all. */
package org.ordito.calls.questions;
