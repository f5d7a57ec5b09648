/**
 * Funding approval in ranking order and within the call's budget, the grant act, and the start of the project. What follows a
 * start, payments and monitoring, hears of it by {@link org.ordito.ideazione.funding.ProjectStarted}.
 */
package org.ordito.ideazione.funding;
