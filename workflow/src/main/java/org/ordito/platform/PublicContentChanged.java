package org.ordito.platform;

/** Fired when something that public pages show has changed, so that their stored copies are dropped. */
public record PublicContentChanged() {
}
