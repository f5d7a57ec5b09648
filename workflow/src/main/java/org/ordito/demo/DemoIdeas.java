package org.ordito.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.List;

/** The invented ideas of the demonstration, as they are kept beside these classes. */
final class DemoIdeas {

    private DemoIdeas() {
    }

    /** The ideas sent to the call for courtyards, in the order in which they are kept. */
    static List<DemoIdea> forCourtyards() {
        return kept("cortili");
    }

    /** The ideas of people who come to the focal point, in the order in which they are kept. */
    static List<DemoIdea> atTheFocalPoint() {
        return kept("sportello");
    }

    /** The ideas sent to the call of that year, in the order in which they are kept. */
    static List<DemoIdea> ofYear(int year) {
        return kept(String.valueOf(year));
    }

    private static List<DemoIdea> kept(String name) {
        try (JsonReader reader = Json.createReader(DemoIdeas.class.getResourceAsStream("ideas-" + name + ".json"))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(DemoIdea::from).toList();
        }
    }
}
