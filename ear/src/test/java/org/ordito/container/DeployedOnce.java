package org.ordito.container;

import fish.payara.arquillian.container.payara.remote.PayaraRemoteDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/** Deploys the EAR for the first class of tests and leaves it there for all others: it is the same one, and deploying it takes longer than most tests. */
public class DeployedOnce extends PayaraRemoteDeployableContainer {

    private ProtocolMetaData deployed;

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (deployed == null) {
            deployed = super.deploy(archive);
        }
        return deployed;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // the server ends with the last test, and the portal with it
    }

    /** Puts it in the place of the server's own. */
    public static final class Extension implements LoadableExtension {

        @Override
        public void register(ExtensionBuilder builder) {
            builder.override(DeployableContainer.class, PayaraRemoteDeployableContainer.class, DeployedOnce.class);
        }
    }
}
