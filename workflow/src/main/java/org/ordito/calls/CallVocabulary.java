package org.ordito.calls;

import java.util.List;

/** The words that calls of a programme choose from; each programme brings its own as a bean. */
public interface CallVocabulary {

    /** Programme whose words they are. */
    String programme();

    /** Kinds of applicant. */
    List<Word> applicantKinds();

    List<Word> quarters();

    List<Word> fields();

    /** The open questions of the application form, in its order. */
    List<Question> questions();

    /**
     * One word.
     *
     * @param code    as calls and applications keep it
     * @param textKey key of its name for people
     */
    record Word(String code, String textKey) {
    }

    /**
     * One open question.
     *
     * @param code      as calls keep it
     * @param textKey   key of the programme's own wording
     * @param room      longest answer that can be kept, in characters; {@link FormQuestion#TABLE} when it is a table
     * @param mandatory whether the programme needs the answer whatever a call says
     */
    record Question(String code, String textKey, int room, boolean mandatory) {

        public boolean isTable() {
            return room == FormQuestion.TABLE;
        }
    }
}
