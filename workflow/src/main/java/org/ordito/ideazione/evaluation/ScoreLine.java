package org.ordito.ideazione.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** A score as an assessment keeps it. */
@Entity
@Table(name = "assessment_score")
class ScoreLine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "assessment_id")
    private Assessment assessment;

    private String criterion;
    private BigDecimal coefficient;
    private String motivation;

    protected ScoreLine() {
    }

    ScoreLine(Assessment assessment, String criterion) {
        this.assessment = assessment;
        this.criterion = criterion;
    }

    void revise(Score score) {
        coefficient = score.coefficient();
        motivation = score.motivation();
    }

    String getCriterion() {
        return criterion;
    }

    Score asScore() {
        return new Score(criterion, coefficient, motivation);
    }
}
