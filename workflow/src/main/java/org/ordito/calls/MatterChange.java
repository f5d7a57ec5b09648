package org.ordito.calls;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of one matter from one version of a call to the next.
 *
 * @param label  its name now, or the one it had if it is gone
 * @param before what the call said; null when it said nothing
 * @param now    what it says; null when it says nothing any more
 */
public record MatterChange(String label, String before, String now) {

    /** Every difference between two versions, in the order of the newer one; what is gone comes last. */
    public static List<MatterChange> between(List<CallMatter> older, List<CallMatter> newer) {
        Map<String, CallMatter> before = new LinkedHashMap<>();
        older.forEach(matter -> before.put(matter.getKey(), matter));
        List<MatterChange> changes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CallMatter matter : newer) {
            seen.add(matter.getKey());
            CallMatter was = before.get(matter.getKey());
            if (was == null || !was.getText().equals(matter.getText()) || !was.getLabel().equals(matter.getLabel())) {
                changes.add(new MatterChange(matter.getLabel(), was == null ? null : said(was, matter), matter.getText()));
            }
        }
        older.stream().filter(matter -> !seen.contains(matter.getKey()))
                .forEach(matter -> changes.add(new MatterChange(matter.getLabel(), matter.getText(), null)));
        return List.copyOf(changes);
    }

    private static String said(CallMatter was, CallMatter now) {
        return was.getLabel().equals(now.getLabel()) ? was.getText() : was.getLabel() + "\n" + was.getText();
    }

    public String getLabel() {
        return label;
    }

    public String getBefore() {
        return before;
    }

    public String getNow() {
        return now;
    }

    /** {@code added}, {@code removed} or {@code changed}. */
    public String getKind() {
        return before == null ? "added" : now == null ? "removed" : "changed";
    }
}
