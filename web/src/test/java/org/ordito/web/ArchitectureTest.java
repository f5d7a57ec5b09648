package org.ordito.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The pages know neither the engine nor the database. */
@AnalyzeClasses(packages = "org.ordito.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pagesKnowNeitherEngineNorDatabase = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "jakarta.persistence..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule thePagesOfTheFrameKnowNoProgramme = noClasses().that().resideInAPackage("org.ordito.web.pages..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ordito.ideazione..", "org.ordito.trame..", "org.ordito.web.ideazione..", "org.ordito.web.trame..");
}
