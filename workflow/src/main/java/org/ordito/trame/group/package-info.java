/** From a group of participants to an enterprise: people join, choose a legal form, follow its checklist with an expert, found it, and are accompanied for two years. */
package org.ordito.trame.group;
