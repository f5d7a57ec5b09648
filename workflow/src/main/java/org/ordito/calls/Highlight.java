package org.ordito.calls;

import java.util.List;

/**
 * Something that a programme shows on the first page.
 *
 * @param address of its own page
 * @param labels  keys of what it belongs to
 */
public record Highlight(String address, String title, String summary, List<String> labels) {
}
