package org.ordito.ideazione.submission;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;

/**
 * What came from a form: the answers to some questions, each with the fingerprint of the answer that stood there when the
 * form was shown (see {@link IdeaField#fingerprint}). Other questions are left alone.
 */
public record FormAnswers(IdeaContent content, Map<IdeaField, String> bases) {

    /** Answers of somebody who knows what stands there now: they replace it. */
    static FormAnswers over(IdeaContent now, Set<IdeaField> fields, IdeaContent content) {
        Map<IdeaField, String> bases = new EnumMap<>(IdeaField.class);
        fields.forEach(field -> bases.put(field, field.fingerprint(now)));
        return new FormAnswers(content, bases);
    }

    /** The questions whose answer is not the one that the form began with. */
    Set<IdeaField> written() {
        Set<IdeaField> written = EnumSet.noneOf(IdeaField.class);
        bases.forEach((field, base) -> {
            if (!field.fingerprint(content).equals(base)) {
                written.add(field);
            }
        });
        return written;
    }
}
