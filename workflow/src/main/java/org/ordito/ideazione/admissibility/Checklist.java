package org.ordito.ideazione.admissibility;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.calls.Requirement;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/**
 * What is checked in one application, with the computed items answered and the others as they were found so far.
 *
 * @param answers what the officer found, in any order
 */
public record Checklist(IdeaApplication application, List<CheckedItem> answers) {

    /** What is checked, in the order of the checklist. */
    public List<ChecklistItem> items() {
        return ChecklistItem.of(application);
    }

    /** All of it in its order, answered or not. */
    public List<CheckedItem> all() {
        return items().stream().map(this::found).toList();
    }

    /** The items answered like this, in the order of the checklist. */
    public Set<ChecklistItem> with(Answer answer) {
        return all().stream().filter(found -> found.getAnswer() == answer).map(CheckedItem::getItem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The items that nobody has answered yet. */
    public Set<ChecklistItem> unanswered() {
        return with(null);
    }

    /** Whether every requirement is met. */
    public boolean isAllMet() {
        return with(Answer.YES).size() == items().size();
    }

    CheckedItem found(ChecklistItem item) {
        if (item.isComputed()) {
            return new CheckedItem(item, application.getCall().accepts(application.getSentAt()) ? Answer.YES : Answer.NO, "");
        }
        return answered(item).orElseGet(() -> new CheckedItem(item, null, ""));
    }

    /** What the officer found of it. */
    Optional<CheckedItem> answered(ChecklistItem item) {
        return answers.stream().filter(i -> i.getItem().equals(item)).findFirst();
    }

    boolean isIntegrable(ChecklistItem item) {
        return application.getCall().requirement(item.code()).filter(Requirement::isIntegrable).isPresent();
    }

    /**
     * Everything that is missing is asked for at once, since it is asked only once.
     *
     * @throws RuleViolation {@code admissibility.unfinished}, {@code admissibility.integration-pointless},
     *                       {@code admissibility.nothing-missing} or {@code admissibility.integration-all}
     */
    void requireAllMissingAsked(Set<ChecklistItem> asked) {
        if (!unanswered().isEmpty()) {
            throw new RuleViolation("admissibility.unfinished");
        }
        if (!with(Answer.NO).isEmpty()) {
            throw new RuleViolation("admissibility.integration-pointless");
        }
        Set<ChecklistItem> missing = with(Answer.MISSING_DOCUMENT);
        if (missing.isEmpty()) {
            throw new RuleViolation("admissibility.nothing-missing");
        }
        if (!missing.equals(asked)) {
            throw new RuleViolation("admissibility.integration-all");
        }
    }
}
