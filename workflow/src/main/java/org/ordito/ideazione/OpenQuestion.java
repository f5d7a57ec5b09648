package org.ordito.ideazione;

import java.util.function.Function;
import org.ordito.calls.FormQuestion;

/** The open questions of the form, which a call may word, limit and leave optional as it wants. */
public enum OpenQuestion {
    SUMMARY("summary", IdeaContent.SUMMARY_LENGTH, IdeaContent::getSummary),
    NEED("need", IdeaContent.ROOM, IdeaContent::getNeed),
    SOLUTION("solution", IdeaContent.ROOM, IdeaContent::getSolution),
    BENEFICIARIES("beneficiaries", IdeaContent.ROOM, IdeaContent::getBeneficiaries),
    IMPACT_INDICATORS("impactIndicators", FormQuestion.TABLE, IdeaField.IMPACT_INDICATORS::text),
    TEAM("team", IdeaContent.ROOM, IdeaContent::getTeam),
    PARTNERS("partners", FormQuestion.TABLE, IdeaField.PARTNERS::text),
    TIMETABLE("timetable", FormQuestion.TABLE, IdeaField.TIMETABLE::text),
    PREMISES_NOTE("premisesNote", IdeaContent.ROOM, IdeaContent::getPremisesNote),
    OTHER_AID("otherAid", IdeaContent.ROOM, IdeaContent::getOtherAid);

    private final String code;
    private final int room;
    private final Function<IdeaContent, String> answer;

    OpenQuestion(String code, int room, Function<IdeaContent, String> answer) {
        this.code = code;
        this.room = room;
        this.answer = answer;
    }

    /** Its name in calls, and of its field. */
    public String code() {
        return code;
    }

    /** Longest answer that can be kept, in characters; {@link FormQuestion#TABLE} when it is a table. */
    public int room() {
        return room;
    }

    /** Whether an answer is needed whatever the call says: the summary stands on the public page. */
    public boolean isMandatory() {
        return this == SUMMARY;
    }

    /** Whether calls that say nothing else require an answer. */
    public boolean isUsuallyRequired() {
        return this != PARTNERS && this != PREMISES_NOTE && this != OTHER_AID;
    }

    /** Longest answer in calls that say nothing else, in characters. */
    public int usualLength() {
        return Math.min(room, IdeaContent.ANSWER_LENGTH);
    }

    /** Whether it is answered by a table, whose cells have lengths of their own. */
    public boolean isTable() {
        return room == FormQuestion.TABLE;
    }

    public String answer(IdeaContent content) {
        return answer.apply(content);
    }
}
