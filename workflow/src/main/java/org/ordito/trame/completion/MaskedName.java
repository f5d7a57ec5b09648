package org.ordito.trame.completion;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name of which everybody may see the first letters: whoever knows the person recognises it, nobody else learns it. */
final class MaskedName {

    private MaskedName() {
    }

    /** {@code R*** D***}: as many stars for a short name as for a long one. */
    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+")).map(word -> Character.toString(word.codePointAt(0)) + "***").collect(Collectors.joining(" "));
    }
}
