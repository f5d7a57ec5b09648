package org.ordito.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The pages know neither the engine nor the database, and those of one programme nothing of the other. */
@AnalyzeClasses(packages = "org.ordito.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pagesKnowNeitherEngineNorDatabase = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "jakarta.persistence..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule pagesOfIdeAzioneKnowNothingOfTheLab = noClasses().that().resideInAPackage("org.ordito.web.ideazione..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ordito.trame..", "org.ordito.web.trame..");

    @ArchTest
    static final ArchRule pagesOfTheLabKnowNothingOfIdeAzione = noClasses().that().resideInAPackage("org.ordito.web.trame..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ordito.ideazione..", "org.ordito.web.ideazione..");

    @ArchTest
    static final ArchRule pagesOfNoProgrammeKnowNone = noClasses()
            .that().resideOutsideOfPackages("org.ordito.web.ideazione..", "org.ordito.web.trame..")
            .and().resideOutsideOfPackages("org.ordito.web.api..", "org.ordito.web.mail..", "org.ordito.web.mandates..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ordito.ideazione..", "org.ordito.trame..")
            .because("only the API, the list of who has no e-mail address, and the mandates, beside what is written by them, speak of applications");

    @ArchTest
    static final ArchRule onlyPagesOfAProgrammeKnowItsPages = noClasses()
            .that().resideOutsideOfPackages("org.ordito.web.ideazione..", "org.ordito.web.trame..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ordito.web.ideazione..", "org.ordito.web.trame..");

    @ArchTest
    static final ArchRule featuresFormNoCycle = slices().matching("org.ordito.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("org.ordito.(**)").should().beFreeOfCycles();
}
