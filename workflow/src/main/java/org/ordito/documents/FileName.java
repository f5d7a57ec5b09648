package org.ordito.documents;

import java.text.Normalizer;
import java.util.Locale;

/** The name of a file as it is kept and shown: no path, nothing invisible, and the extension of what the file is. */
final class FileName {

    /** Longest name, in characters, extension included. */
    static final int LENGTH = 120;

    /** Controls, marks of direction, other formatting, line ends, and halves of characters: what is not seen can mislead. */
    private static final String INVISIBLE = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]";
    private static final String RESERVED = "[\"<>:|?*]";

    private FileName() {
    }

    private static final String ENVELOPE = ".p7m";

    /** The name of a file in signed envelopes: that of the file inside, with one more extension for each. */
    static String clean(String sent, FileType inside, int envelopes) {
        String name = sent == null ? "" : sent.strip();
        for (int i = 0; i < envelopes && name.toLowerCase(Locale.ROOT).endsWith(ENVELOPE); i++) {
            name = name.substring(0, name.length() - ENVELOPE.length());
        }
        return clean(name, inside, LENGTH - envelopes * ENVELOPE.length(), ENVELOPE.repeat(envelopes));
    }

    /** @param sent as the browser named it, perhaps with a path; may be null */
    static String clean(String sent, FileType type) {
        return clean(sent, type, LENGTH, "");
    }

    private static String clean(String sent, FileType type, int most, String around) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC).replaceAll(INVISIBLE, "");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll(RESERVED, "_");
        String extension = extensionOf(name, type);
        String stem = name.toLowerCase(Locale.ROOT).endsWith(extension) ? name.substring(0, name.length() - extension.length()) : name;
        stem = stem.replaceAll("^[\\s.]+|[\\s.]+$", "");
        if (stem.isEmpty()) {
            stem = "file";
        }
        return shortened(stem, most - extension.length()) + extension + around;
    }

    private static String extensionOf(String name, FileType type) {
        String lower = name.toLowerCase(Locale.ROOT);
        return type.getExtensions().stream().map(extension -> "." + extension).filter(lower::endsWith).findFirst()
                .orElse("." + type.getExtensions().get(0));
    }

    private static String shortened(String stem, int most) {
        if (stem.length() <= most) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most;
        return stem.substring(0, end).strip();
    }
}
