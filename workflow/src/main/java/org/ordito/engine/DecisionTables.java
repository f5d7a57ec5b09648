package org.ordito.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * The decision tables that officials change: every change is a new version, and what was decided by an earlier one can be
 * decided again by it. What a table is asked about is kept nowhere.
 */
@ApplicationScoped
public class DecisionTables {

    @Inject
    private Engine engine;

    /** The version that holds now, from 1. */
    public int currentVersion(String table) {
        return current(table).getVersion();
    }

    /** Every rule of a version, in the table's order. */
    public List<DecisionRule> rules(String table, int version) {
        return model(version(table, version)).getModelElementsByType(Rule.class).stream()
                .map(rule -> new DecisionRule(texts(rule.getInputEntries()), texts(rule.getOutputEntries()))).toList();
    }

    /**
     * Writes other conditions and results into the rules of the version that holds; their number and order stay.
     *
     * @return the version that holds from now on
     */
    public int change(String table, List<DecisionRule> rules) {
        DmnModelInstance model = model(current(table));
        List<Rule> old = new ArrayList<>(model.getModelElementsByType(Rule.class));
        if (old.size() != rules.size()) {
            throw new IllegalArgumentException(table + " has " + old.size() + " rules, not " + rules.size());
        }
        for (int i = 0; i < old.size(); i++) {
            write(old.get(i).getInputEntries(), rules.get(i).conditions());
            write(old.get(i).getOutputEntries(), rules.get(i).results());
        }
        repository().createDeployment().name(table)
                .addInputStream(table + ".dmn", new ByteArrayInputStream(Dmn.convertToString(model).getBytes(StandardCharsets.UTF_8))).deploy();
        return currentVersion(table);
    }

    /** The results of every rule of this version that holds for these facts. @param facts by the names that the table's columns ask for */
    public List<Map<String, Object>> decide(String table, int version, Map<String, Object> facts) {
        return engine.decisions().evaluateDecisionTableByKeyAndVersion(table, version, facts).getResultList();
    }

    private DmnModelInstance model(DecisionDefinition definition) {
        InputStream xml = repository().getDecisionModel(definition.getId());
        return Dmn.readModelFromStream(xml);
    }

    private DecisionDefinition current(String table) {
        return repository().createDecisionDefinitionQuery().decisionDefinitionKey(table).latestVersion().singleResult();
    }

    private DecisionDefinition version(String table, int version) {
        return repository().createDecisionDefinitionQuery().decisionDefinitionKey(table).decisionDefinitionVersion(version).singleResult();
    }

    private RepositoryService repository() {
        return engine.repository();
    }

    private static List<String> texts(Collection<? extends DmnElement> entries) {
        return entries.stream().map(entry -> text(entry).getTextContent().strip()).toList();
    }

    private static void write(Collection<? extends DmnElement> entries, List<String> texts) {
        int i = 0;
        for (DmnElement entry : entries) {
            text(entry).setTextContent(texts.get(i++));
        }
    }

    private static Text text(DmnElement entry) {
        return entry instanceof UnaryTests condition ? condition.getText() : ((OutputEntry) entry).getText();
    }
}
