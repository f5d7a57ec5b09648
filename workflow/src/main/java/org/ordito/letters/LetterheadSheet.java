package org.ordito.letters;

import java.util.List;

/**
 * The letterhead as its editor shows it.
 *
 * @param letterhead in force
 * @param version    of the one in force; 0 for the one that ships
 * @param versions   what was saved, newest first, at most 50
 */
public record LetterheadSheet(Letterhead letterhead, int version, List<LetterheadVersion> versions) {

    /** @param versions newest first */
    static LetterheadSheet of(List<LetterheadVersion> versions) {
        return versions.isEmpty() ? new LetterheadSheet(Letterhead.shipped(), 0, versions)
                : new LetterheadSheet(versions.get(0).getLetterhead(), versions.get(0).getVersion(), versions);
    }

    public List<LetterheadVersion> getVersions() {
        return versions;
    }
}
