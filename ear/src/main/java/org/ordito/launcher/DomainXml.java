package org.ordito.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The server's configuration file; a change to something that is not there fails instead of going unnoticed. */
final class DomainXml {

    private final Path file;
    private final Document document;

    private DomainXml(Path file, Document document) {
        this.file = file;
        this.document = document;
    }

    static DomainXml read(Path file) throws IOException {
        try {
            return new DomainXml(file, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " cannot be read", e);
        }
    }

    /** Sets attributes of each element the path finds. */
    void set(String path, Map<String, String> attributes) {
        elements(path).forEach(element -> attributes.forEach(element::setAttribute));
    }

    /** Adds an element under the one the path finds, and answers it. */
    Element add(String path, String name, Map<String, String> attributes) {
        Element element = document.createElement(name);
        attributes.forEach(element::setAttribute);
        elements(path).get(0).appendChild(element);
        return element;
    }

    void remove(String path) {
        elements(path).forEach(element -> element.getParentNode().removeChild(element));
    }

    void write() throws IOException {
        try {
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(file.toFile()));
        } catch (TransformerException e) {
            throw new IOException(file + " cannot be written", e);
        }
    }

    private List<Element> elements(String path) {
        try {
            NodeList found = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            if (elements.isEmpty()) {
                throw new IllegalStateException(file + " has no " + path);
            }
            return elements;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
