package org.ordito.calls;

import java.time.Instant;

/** What a new call of a programme starts from; each programme brings its own as a bean. */
public interface CallTemplate {

    /** Programme of the calls it makes, which also names it: {@code calls.template.<programme>}. */
    String programme();

    /**
     * A complete call with this programme's usual texts, dates, money, criteria and terms.
     *
     * @param responsibleOfficer name of the official who answers for it
     * @param now                dates are proposed from here on
     */
    CallDraft draft(String title, String responsibleOfficer, Instant now);
}
