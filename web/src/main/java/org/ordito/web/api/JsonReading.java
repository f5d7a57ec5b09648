package org.ordito.web.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.ordito.platform.RuleViolation;

/**
 * Reads JSON that anybody may have written: what has not the expected form is noted at its place and left out, so that all of it can be told
 * at once.
 */
final class JsonReading {

    /** How many faults are told at most. */
    static final int MOST_FAULTS = 100;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final List<RuleViolation> faults = new ArrayList<>();

    /** What was found wrong so far. */
    List<RuleViolation> faults() {
        return faults;
    }

    void fault(String place, String key, Object... arguments) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new RuleViolation(key, arguments).at(place));
        }
    }

    /** Notes what an object has besides these names. @param at its place, empty for the outermost */
    void allow(JsonObject object, String at, Set<String> names) {
        object.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> fault(place(at, name), "api.unknown-field"));
    }

    String text(JsonObject object, String at, String name) {
        JsonValue value = present(object, name);
        if (value == null || value instanceof JsonString) {
            return value == null ? null : ((JsonString) value).getString();
        }
        fault(place(at, name), "api.text");
        return null;
    }

    /** A number, or a text that is one. */
    BigDecimal number(JsonObject object, String at, String name) {
        String written = written(object, name);
        if (written != null && !NUMBER.matcher(written).matches()) {
            fault(place(at, name), "api.number");
            return null;
        }
        return written == null ? null : new BigDecimal(written);
    }

    Integer whole(JsonObject object, String at, String name) {
        String written = written(object, name);
        if (written != null && !WHOLE.matcher(written).matches()) {
            fault(place(at, name), "api.whole-number");
            return null;
        }
        return written == null ? null : Integer.valueOf(written);
    }

    /** False when it is not there; a record says {@code "yes"}. */
    boolean bool(JsonObject object, String at, String name) {
        JsonValue value = present(object, name);
        boolean isYes = value == JsonValue.TRUE || value instanceof JsonString text && text.getString().equals("yes");
        if (value != null && !isYes && value != JsonValue.FALSE) {
            fault(place(at, name), "api.boolean");
        }
        return isYes;
    }

    <E extends Enum<E>> E choice(JsonObject object, String at, String name, Class<E> choices) {
        JsonValue value = present(object, name);
        return value == null ? null : choice(value, place(at, name), choices);
    }

    /** Null, and a fault, when it is none of them. */
    <E extends Enum<E>> E choice(JsonValue value, String place, Class<E> choices) {
        E chosen = value instanceof JsonString text
                ? Arrays.stream(choices.getEnumConstants()).filter(each -> each.name().equals(text.getString())).findFirst().orElse(null) : null;
        if (chosen == null) {
            fault(place, "api.choice", Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
        }
        return chosen;
    }

    /** The objects of a list, each read at its place; those that are none are left out, and all of them when there are too many. */
    <R> List<R> rows(JsonObject object, String name, int most, String tooMany, BiFunction<JsonObject, String, R> reader) {
        List<R> rows = new ArrayList<>();
        JsonArray list = list(object, name);
        if (list.size() > most) {
            fault(name, tooMany, most);
            return rows;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = name + "[" + i + "]";
            if (list.get(i) instanceof JsonObject row) {
                rows.add(reader.apply(row, place));
            } else {
                fault(place, "api.object");
            }
        }
        return rows;
    }

    /** Empty when there is none. */
    JsonArray list(JsonObject object, String name) {
        JsonValue value = present(object, name);
        if (value instanceof JsonArray list) {
            return list;
        }
        if (value != null) {
            fault(name, "api.list");
        }
        return JsonValue.EMPTY_JSON_ARRAY;
    }

    private static String written(JsonObject object, String name) {
        JsonValue value = present(object, name);
        if (value == null || value instanceof JsonNumber) {
            return value == null ? null : value.toString();
        }
        return value instanceof JsonString text ? text.getString().strip() : "";
    }

    private static JsonValue present(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    private static String place(String at, String name) {
        return at.isEmpty() ? name : at + "." + name;
    }
}
