package org.ordito.bench;

import java.util.Set;

/**
 * How much is measured. Whatever is asked for, a run ends by itself: every count and duration here is finite.
 *
 * @param parts   which parts; {@code -Dbench.parts=sends,pages,costs}, default all
 * @param cases   open cases of the large case load; {@code -Dbench.cases}, default 200,000
 * @param few     open cases of the small case load
 * @param ideas   ideas in the public list; at most {@code cases}
 * @param rounds  rounds of each side, alternating
 * @param warmUps rounds of sends before the first that counts, at most
 * @param senders people who send in one round, and machines
 * @param real    people of the round that begins with signing in at the real cost of a password
 * @param starts  processes that the bare engine starts in one round
 * @param reads   sends and pages of a round at each case load, and three times as many as completions
 * @param seconds length of a round of reading public pages as fast as they come
 * @param tail    seconds of a round at a fixed rate: as long that its 99th percentile is not what one collection or one timer did
 * @param minutes after which the run is given up; {@code -Dbench.minutes}, default 60
 */
record Options(Set<Part> parts, int cases, int few, int ideas, int rounds, int warmUps, int senders, int real, int starts, int reads, int seconds, int tail, int minutes) {

    static Options fromSystem() {
        boolean quick = Boolean.getBoolean("bench.quick");
        int cases = Integer.getInteger("bench.cases", quick ? 2_000 : 200_000);
        Set<Part> parts = Part.named(System.getProperty("bench.parts", ""));
        int minutes = Integer.getInteger("bench.minutes", 60);
        return quick ? new Options(parts, cases, 200, Math.min(cases, 1_000), 1, 1, 40, 8, 100, 12, 2, 2, minutes)
                : new Options(parts, cases, 1_000, Math.min(cases, 100_000), 3, 8, 400, 100, 2_000, 120, 5, 15, minutes);
    }
}
