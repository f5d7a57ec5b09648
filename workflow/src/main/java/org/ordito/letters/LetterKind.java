package org.ordito.letters;

import java.util.List;

/**
 * A kind of letter that a programme writes.
 *
 * @param code    names it for good: {@code ideazione.exclusion}
 * @param texts   bundle of its words: {@code <texts>.kind.<code>}, and for each field {@code <texts>.field.<name>} (what it
 *                stands for), {@code <texts>.sample.<name>} (for the preview); {@code <texts>.mail.<code>} is the message to the
 *                recipient, whose arguments are case, protocol number and its day
 * @param fields  the fields that its template may use
 * @param shipped the text it has until an administrator writes another
 */
public record LetterKind(String code, String texts, List<String> fields, LetterText shipped) {

    public String getCode() {
        return code;
    }

    public List<String> getFields() {
        return fields;
    }

    /** Key of its name. */
    public String getNameKey() {
        return texts + ".kind." + code;
    }

    /** Key of what a field stands for. */
    public String fieldKey(String field) {
        return texts + ".field." + field;
    }

    /** Key of a field's value in the preview. */
    public String sampleKey(String field) {
        return texts + ".sample." + field;
    }

    String mailKey() {
        return texts + ".mail." + code;
    }
}
