package org.ordito.ideazione;

/**
 * Fired when an applicant has withdrawn or renounced, so that whoever is next in line can be called.
 *
 * @param from where the application stood until then
 */
public record ApplicationLeft(IdeaApplication application, ApplicationState from) {
}
