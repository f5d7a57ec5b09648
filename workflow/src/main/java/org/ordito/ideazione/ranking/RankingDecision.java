package org.ordito.ideazione.ranking;

/**
 * What the manager has before the eyes to publish a ranking or send it back.
 *
 * @param isWaiting whether the decision waits to be made now
 * @param version   of the ranking
 */
public record RankingDecision(RankingTable table, String minutes, boolean isWaiting, int version) {
}
