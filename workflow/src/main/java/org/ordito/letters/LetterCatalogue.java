package org.ordito.letters;

import java.util.List;

/** The kinds of letter of one programme; answered by the programme. */
public interface LetterCatalogue {

    /** In the order in which a case meets them. */
    List<LetterKind> kinds();

    /** Tells whoever a letter is for that it is there, and where they find it or that it is given to them, at the addresses that the programme knows of. */
    void tellDelivered(Letter letter, String key, Object... arguments);
}
