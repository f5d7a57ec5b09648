package org.ordito.trame.products;

/** The sizes in which a photograph is kept. */
public enum PhotoSize {
    /** For its own page. */
    LARGE(1_600),
    /** For a card. */
    SMALL(640);

    private final int pixels;

    PhotoSize(int pixels) {
        this.pixels = pixels;
    }

    /** Longest side, in pixels; a smaller photograph stays as it is. */
    int pixels() {
        return pixels;
    }
}
