package org.ordito.letters;

import java.util.List;

/** The kinds of letter of one programme; answered by the programme. */
public interface LetterCatalogue {

    /** In the order in which a case meets them. */
    List<LetterKind> kinds();
}
