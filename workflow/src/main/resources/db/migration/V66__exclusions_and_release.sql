-- An exclusion rests on articles of the call, is proposed by the officer and confirmed by the manager.
ALTER TABLE idea_admissibility
  MODIFY reason TEXT NULL,
  ADD COLUMN proposed_by     VARCHAR(60)   NULL,
  ADD COLUMN confirmed_by    VARCHAR(120)  NULL,
  ADD COLUMN confirmed_at    DATETIME(3)   NULL,
  ADD COLUMN returned_by     VARCHAR(120)  NULL,
  ADD COLUMN returned_reason VARCHAR(2000) NULL,
  ADD KEY idea_admissibility_decision (decision, application_id);

CREATE TABLE idea_exclusion_ground (
  check_id BIGINT        NOT NULL,
  position INT           NOT NULL,
  article  VARCHAR(10)   NOT NULL,
  words    VARCHAR(1000) NOT NULL,
  PRIMARY KEY (check_id, position),
  CONSTRAINT idea_exclusion_ground_check FOREIGN KEY (check_id) REFERENCES idea_admissibility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

ALTER TABLE ranking_entry MODIFY reason TEXT NULL;

-- The outcomes of admissibility are told to all applicants of a call at one instant.
ALTER TABLE idea_application ADD COLUMN admissibility_released_at DATETIME(3) NULL;
UPDATE idea_application SET admissibility_released_at = outcome_released_at WHERE outcome_released_at IS NOT NULL;

CREATE TABLE idea_admissibility_release (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL,
  call_id     BIGINT       NOT NULL,
  ready_at    DATETIME(3)  NOT NULL,
  release_at  DATETIME(3)  NULL,
  set_by      VARCHAR(120) NULL,
  released_at DATETIME(3)  NULL,
  UNIQUE KEY idea_admissibility_release_call (call_id),
  CONSTRAINT idea_admissibility_release_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
