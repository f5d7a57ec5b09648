package org.ordito.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The pages know neither the engine nor the database, and go by the portal's clock. */
@AnalyzeClasses(packages = "org.ordito.web", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pagesKnowNeitherEngineNorDatabase = noClasses()
            .should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "jakarta.persistence..", "jakarta.transaction..");

    @ArchTest
    static final ArchRule thePagesOfTheFrameKnowNoProgramme = noClasses().that().resideInAPackage("org.ordito.web.pages..")
            .should().dependOnClassesThat().resideInAnyPackage("org.ordito.ideazione..", "org.ordito.trame..", "org.ordito.web.ideazione..", "org.ordito.web.trame..");

    @ArchTest
    static final ArchRule pagesReadTheClockOfThePortal = noClasses()
            .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
            .orShould().callMethod(Clock.class, "systemUTC").orShould().callMethod(Clock.class, "systemDefaultZone")
            .orShould().callMethod(System.class, "currentTimeMillis");
}
