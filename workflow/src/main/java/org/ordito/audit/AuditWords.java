package org.ordito.audit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.ordito.platform.Text;

/** What is recorded in the trail, said in a sentence. */
public final class AuditWords {

    private static final String PREFIX = "audit.action.";

    private AuditWords() {
    }

    /** @return the action itself if there is no sentence for it: an earlier version of the portal may have recorded it */
    public static String of(Locale locale, String action) {
        try {
            return Text.of(locale, PREFIX + action);
        } catch (MissingResourceException noLongerRecorded) {
            return action;
        }
    }

    /** Every action that has a sentence, in the order of the sentences. */
    public static List<String> actions(Locale locale) {
        return ResourceBundle.getBundle("org.ordito.text.audit", Text.ITALIAN, AuditWords.class.getClassLoader()).keySet().stream()
                .filter(key -> key.startsWith(PREFIX)).map(key -> key.substring(PREFIX.length()))
                .sorted(Comparator.comparing(action -> of(locale, action), Collator.getInstance(locale))).toList();
    }
}
