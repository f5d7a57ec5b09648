package org.ordito.trame.materials;

/** What a material is counted in. */
public enum Unit {
    PIECE, METRE, KILOGRAM, LITRE, SPOOL, PACK
}
