package org.ordito.web.trame.placement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.trame.placement.Craft;
import org.ordito.web.text.PageText;

/** Boxes to tick, and what was ticked. */
final class Choices {

    private Choices() {
    }

    static List<Choice> crafts(Set<Craft> chosen, PageText text) {
        return Stream.of(Craft.values()).map(craft -> new Choice(craft.name(), text.of("placement.craft." + craft), chosen.contains(craft))).toList();
    }

    static Set<Craft> craftsIn(List<Choice> choices) {
        return keysIn(choices).stream().map(Craft::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Craft.class)));
    }

    static Set<String> keysIn(List<Choice> choices) {
        return choices.stream().filter(Choice::isChosen).map(Choice::getKey).collect(Collectors.toSet());
    }
}
