/** The measurement that {@code ./mvnw -Pbench} runs: the portal as it ships, asked over HTTP as browsers do, beside what bounds it. */
package org.ordito.bench;
