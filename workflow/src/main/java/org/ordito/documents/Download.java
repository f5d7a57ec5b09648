package org.ordito.documents;

import java.io.InputStream;

/**
 * A document on its way to somebody whose permission was asked.
 *
 * @param document what it is
 * @param content  its bytes; whoever receives them closes them
 */
public record Download(StoredDocument document, InputStream content) {
}
