/** Tests that run inside the server, in the EAR that ships. */
package org.ordito.container;
