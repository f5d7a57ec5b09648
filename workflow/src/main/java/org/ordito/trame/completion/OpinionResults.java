package org.ordito.trame.completion;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What people said of a course, all together.
 *
 * @param answered  how many have answered
 * @param asked     how many may answer: who takes part and has an account
 * @param questions one for each question, in their order; empty while they may not be seen
 */
public record OpinionResults(long answered, int asked, List<Question> questions) {

    /** From how many answers on they are shown: of fewer one could guess whose they are. */
    public static final int FEWEST = 5;

    /** One question. @param counts how many gave each answer, from 1 to the best */
    public record Question(String name, List<Integer> counts) {

        /** The mean, in tenths; 0 without answers. */
        public double getMean() {
            int all = counts.stream().mapToInt(Integer::intValue).sum();
            int sum = IntStream.range(0, counts.size()).map(i -> (i + 1) * counts.get(i)).sum();
            return all == 0 ? 0 : Math.round(10.0 * sum / all) / 10.0;
        }
    }

    /** @param over whether nobody answers any more: one more answer beside known results would tell what it was */
    static OpinionResults of(List<Opinion> opinions, int asked, boolean over) {
        boolean shown = opinions.size() >= FEWEST && (over || opinions.size() >= asked);
        return new OpinionResults(opinions.size(), asked, shown ? IntStream.range(0, Opinion.QUESTIONS.size())
                .mapToObj(question -> new Question(Opinion.QUESTIONS.get(question), counts(opinions, question))).toList() : List.of());
    }

    private static List<Integer> counts(List<Opinion> opinions, int question) {
        return IntStream.rangeClosed(1, Opinion.BEST)
                .mapToObj(answer -> (int) opinions.stream().filter(opinion -> opinion.answers().get(question) == answer).count()).toList();
    }
}
