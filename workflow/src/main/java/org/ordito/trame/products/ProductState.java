package org.ordito.trame.products;

/** Where a product stands. */
public enum ProductState {
    /** The coordinator writes it; nobody else sees it. */
    DRAFT,
    /** Everybody sees it and may ask for it. */
    SHOWN,
    /** It was shown, and is not any more. */
    WITHDRAWN
}
