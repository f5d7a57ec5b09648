package org.ordito.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as it stands in a page of the portal, its hidden fields and view state included, ready to be filled in and sent. */
final class PageForm {

    private static final Pattern FIELD = Pattern.compile("<(input|textarea)\\b([^>]*)>(?:([^<]*)</textarea>)?");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private final String address;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private PageForm(String address) {
        this.address = address;
    }

    /** The form with this id. Of radio buttons the first is chosen, check boxes are ticked. */
    static PageForm of(String page, String id) {
        Matcher form = Pattern.compile("<form id=\"" + id + "\"([^>]*)>(.*?)</form>", Pattern.DOTALL).matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("No form " + id + " in the page: " + page);
        }
        PageForm read = new PageForm(attributes(form.group(1)).get("action"));
        Matcher field = FIELD.matcher(form.group(2));
        while (field.find()) {
            read.add(attributes(field.group(2)), field.group(3));
        }
        return read;
    }

    private void add(Map<String, String> attributes, String text) {
        String name = attributes.get("name");
        if (name != null && !"submit".equals(attributes.get("type"))) {
            fields.putIfAbsent(name, text != null ? plain(text) : attributes.getOrDefault("value", "checkbox".equals(attributes.get("type")) ? "on" : ""));
        }
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            attributes.put(attribute.group(1), plain(attribute.group(2)));
        }
        return attributes;
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** Where it is sent. */
    String address() {
        return address;
    }

    PageForm with(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Leaves out every field whose name ends so. */
    PageForm without(String ending) {
        fields.keySet().removeIf(name -> name.endsWith(ending));
        return this;
    }

    /** Writes this into every field whose name ends so. */
    PageForm withAll(String ending, String value) {
        fields.replaceAll((name, before) -> name.endsWith(ending) ? value : before);
        return this;
    }

    /** What is sent when this button is pressed. */
    String pressed(String button) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(encoded(name)).append('=').append(encoded(value)).append('&'));
        return body.append(encoded(button)).append("=").toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
