package org.ordito.letters;

import java.util.List;

/**
 * The template of one kind as its editor shows it.
 *
 * @param text      in force
 * @param version   of the text in force; 0 for the one that ships
 * @param isShipped whether the text in force is the one that ships
 * @param versions  what was saved, newest first, at most 50; in a list of kinds the newest alone
 */
public record LetterSheet(LetterKind kind, LetterText text, int version, boolean isShipped, List<LetterTemplate> versions) {

    /** @param versions newest first */
    static LetterSheet of(LetterKind kind, List<LetterTemplate> versions) {
        boolean shipped = versions.isEmpty() || versions.get(0).isShipped();
        return new LetterSheet(kind, shipped ? kind.shipped() : versions.get(0).getText(), versions.isEmpty() ? 0 : versions.get(0).getVersion(),
                shipped, versions);
    }

    public LetterKind getKind() {
        return kind;
    }

    public int getVersion() {
        return version;
    }

    public boolean getShipped() {
        return isShipped;
    }

    public List<LetterTemplate> getVersions() {
        return versions;
    }
}
