package org.ordito.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The diagrams as they lie in {@code bpmn/}, by the name of their file. */
final class Diagrams {

    static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();

    static final Map<String, BpmnModelInstance> ALL = files(PROJECT.resolve("bpmn"), ".bpmn").stream()
            .filter(file -> file.getParent().endsWith("bpmn")).collect(Collectors.toMap(file -> file.getFileName().toString().replace(".bpmn", ""), file -> Bpmn.readModelFromFile(file.toFile())));

    private Diagrams() {
    }

    static Path file(String diagram) {
        return PROJECT.resolve("bpmn").resolve(diagram + ".bpmn");
    }

    static <T extends ModelElementInstance> List<T> elements(Class<T> kind) {
        return ALL.values().stream().flatMap(diagram -> diagram.getModelElementsByType(kind).stream()).toList();
    }

    /** What is the same for every element of this kind, without repetitions. */
    static <T extends ModelElementInstance, R> Stream<R> each(Class<T> kind, Function<T, R> what) {
        return elements(kind).stream().map(what).distinct();
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
