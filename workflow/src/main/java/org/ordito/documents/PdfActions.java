package org.ordito.documents;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.ordito.platform.RuleViolation;

/** Finds what makes a PDF more than pages: programs, commands to the reader's computer, files inside (ISO 32000-1, 12.6 and 7.11). */
final class PdfActions {

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "GoToE");
    private static final Set<String> KINDS = Set.of("EmbeddedFile", "RichMedia", "FileAttachment");
    private static final List<COSName> PARTS = List.of(COSName.JS, COSName.EF, COSName.getPDFName("EmbeddedFiles"),
            COSName.getPDFName("JavaScript"), COSName.getPDFName("XFA"), COSName.getPDFName("RichMediaContent"));

    private PdfActions() {
    }

    /** @throws RuleViolation {@code documents.pdf-active} if there is any */
    static void requireNone(COSDocument document) throws IOException {
        require(document.getTrailer());
        for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
            require(document.getObjectFromPool(key).getObject());
        }
    }

    /** Looks at one object and what it holds directly; those it refers to have their turn. */
    private static void require(COSBase object) {
        Deque<COSBase> todo = new ArrayDeque<>();
        add(todo, object);
        while (!todo.isEmpty()) {
            COSBase next = todo.pop();
            if (next instanceof COSDictionary dictionary) {
                requirePassive(dictionary);
                dictionary.getValues().forEach(value -> add(todo, value));
            } else if (next instanceof COSArray array) {
                array.forEach(value -> add(todo, value));
            }
        }
    }

    private static void add(Deque<COSBase> todo, COSBase object) {
        if (object instanceof COSDictionary || object instanceof COSArray) {
            todo.push(object);
        }
    }

    private static void requirePassive(COSDictionary dictionary) {
        boolean active = PARTS.stream().anyMatch(dictionary::containsKey)
                || contains(ACTIONS, dictionary, COSName.S) || contains(KINDS, dictionary, COSName.TYPE) || contains(KINDS, dictionary, COSName.SUBTYPE);
        if (active) {
            throw new RuleViolation("documents.pdf-active");
        }
    }

    private static boolean contains(Set<String> names, COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && names.contains(name.getName());
    }
}
