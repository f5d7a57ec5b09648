package org.ordito.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Finds every diagram and decision table that the portal ships and deploys those that have changed. */
@ApplicationScoped
public class Diagrams {

    private static final String FOLDER = "processes/";

    void deploy(RepositoryService repository) {
        DeploymentBuilder deployment = repository.createDeployment().name("ordito").enableDuplicateFiltering(true);
        for (String name : names()) {
            deployment.addInputStream(name.substring(FOLDER.length()), Diagrams.class.getClassLoader().getResourceAsStream(name));
        }
        deployment.deploy();
    }

    private static List<String> names() {
        try {
            URL folder = Diagrams.class.getClassLoader().getResource(FOLDER);
            JarURLConnection jar = (JarURLConnection) folder.openConnection();
            return jar.getJarFile().stream().map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER) && (name.endsWith(".bpmn") || name.endsWith(".dmn")))
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
