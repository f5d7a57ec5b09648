package org.ordito.calls;

import java.util.List;

/** What a programme shows on the public pages; each programme brings its own as a bean. */
public interface Showcase {

    /** Programme of the calls it speaks of. */
    String programme();

    /** What one can get from a call, in the order in which it is shown. */
    List<CallFact> facts(Call call);

    /** The terms of the procedure after the deadline, in their order. */
    List<Term> terms();

    /** Address of the page on which one applies to a call. */
    String applicationAddress(Call call);

    /** Whether anybody may check before applying if a call is for them, at {@code /avvisi/<slug>/verifica}. */
    default boolean offersSelfCheck() {
        return false;
    }

    /** Whether everybody may see the ranking of a call. */
    boolean isRankingPublished(Call call);

    /** Its newest things, for the first page; the texts around them are {@code site.highlights.<programme>} and alike. */
    List<Highlight> highlights();

    /** Address of all that the highlights are taken from. */
    String highlightsAddress();
}
