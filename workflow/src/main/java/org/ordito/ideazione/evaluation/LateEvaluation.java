package org.ordito.ideazione.evaluation;

import java.time.Instant;
import org.ordito.calls.Phase;

/** An evaluation whose term is over, as the office reads of it. @param evaluator account; @param name of the evaluator */
public record LateEvaluation(String number, String title, Phase phase, String evaluator, String name, Instant dueAt) {
}
