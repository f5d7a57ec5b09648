package org.ordito.wiring;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The variables of which a diagram speaks without binding them itself, as a loop does with each element. */
final class Spoken {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.])(\\w+)(?![\\w.(])");

    private final Set<String> unbound = new HashSet<>();

    private Spoken() {
    }

    static Spoken of(String diagram) {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setNamespaceAware(true);
        try {
            Spoken spoken = new Spoken();
            spoken.read(parsers.newDocumentBuilder().parse(Diagrams.file(diagram).toFile()).getDocumentElement(), Set.of());
            return spoken;
        } catch (Exception unreadable) {
            throw new IllegalStateException(diagram, unreadable);
        }
    }

    Set<String> unbound() {
        return unbound;
    }

    /** @param outside what the loops around it bind */
    private void read(Element element, Set<String> outside) {
        Set<String> bound = new HashSet<>(outside);
        children(element).filter(child -> child.getLocalName().equals("multiInstanceLoopCharacteristics"))
                .forEach(loop -> bound.add(loop.getAttributeNS(CAMUNDA, "elementVariable")));
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            speak(attributes.item(i).getNodeValue(), bound);
        }
        if (element.getLocalName().equals("in") && element.hasAttribute("source")) {
            speak("${" + element.getAttribute("source") + "}", bound);
        }
        if (children(element).findAny().isEmpty()) {
            speak(element.getTextContent(), bound);
        }
        children(element).forEach(child -> read(child, bound));
    }

    private void speak(String text, Set<String> bound) {
        EXPRESSION.matcher(text).results().flatMap(expression -> VARIABLE.matcher(expression.group(1)).results()).map(variable -> variable.group(1))
                .filter(variable -> !bound.contains(variable)).forEach(unbound::add);
    }

    private static Stream<Element> children(Element element) {
        Stream.Builder<Element> children = Stream.builder();
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children.build();
    }
}
