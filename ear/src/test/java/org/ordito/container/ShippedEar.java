package org.ordito.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that the build made, as it ships, but for the tests that run in the server, which are put into its WAR. */
final class ShippedEar {

    private static final String WAR = "ordito-web.war";

    private ShippedEar() {
    }

    static EnterpriseArchive withTests() {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "ordito.ear")
                .importFrom(new File(System.getProperty("ordito.artifact.ear"))).as(EnterpriseArchive.class);
        WebArchive war = ShrinkWrap.create(WebArchive.class, WAR).merge(ear.getAsType(WebArchive.class, WAR))
                .addPackages(false, Filters.exclude(ShippedEar.class, DeployedOnce.class, DeployedOnce.Extension.class), ShippedEar.class.getPackageName())
                .addAsLibrary(jarOf(Assertions.class));
        ear.delete("/" + WAR);
        return ear.addAsModule(Testable.archiveToTest(war));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
