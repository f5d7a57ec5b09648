-- Since when each evaluator is asked, when it was told that the term is over, and who judges in the place of whom, and why.
ALTER TABLE assessment
  ADD COLUMN asked_at           DATETIME(3)   NULL,
  ADD COLUMN late_told_at       DATETIME(3)   NULL,
  ADD COLUMN replaced_by        VARCHAR(60)   NULL,
  ADD COLUMN replacement_reason VARCHAR(1000) NULL;
UPDATE assessment a
  JOIN idea_application i ON i.id = a.application_id
  LEFT JOIN work_item w ON w.business_key = i.number AND w.person = a.evaluator AND w.task_key IN ('Task_Evaluate', 'Task_ScorePlan')
       AND a.submitted_at IS NULL AND a.superseded_at IS NULL
  SET a.asked_at = COALESCE(w.waiting_since, a.declared_at, a.superseded_at, i.state_since);
ALTER TABLE assessment MODIFY COLUMN asked_at DATETIME(3) NOT NULL;

-- After how many days a session that the applicant says nothing of counts as confirmed is data of the call.
ALTER TABLE public_call ADD COLUMN days_session_confirmation INT NOT NULL DEFAULT 10;

-- A path may pass to another coach; who held each session stays with it.
ALTER TABLE coaching_path ADD COLUMN coach_since DATETIME(3) NULL;
UPDATE coaching_path SET coach_since = assigned_at;
ALTER TABLE coaching_path MODIFY COLUMN coach_since DATETIME(3) NOT NULL;

CREATE TABLE coaching_former (
  path_id    BIGINT        NOT NULL,
  position   INT           NOT NULL,
  coach      VARCHAR(60)   NOT NULL,
  until_at   DATETIME(3)   NOT NULL,
  reason     VARCHAR(1000) NOT NULL,
  PRIMARY KEY (path_id, position),
  CONSTRAINT coaching_former_path FOREIGN KEY (path_id) REFERENCES coaching_path (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Nobody was told before that silence counts: for what is awaited now, the days begin now.
ALTER TABLE coaching_session
  ADD COLUMN coach    VARCHAR(60) NULL,
  ADD COLUMN asked_at DATETIME(3) NULL;
UPDATE coaching_session s JOIN coaching_path p ON p.id = s.path_id
  SET s.coach = p.coach, s.asked_at = COALESCE(s.answered_at, UTC_TIMESTAMP(3));
ALTER TABLE coaching_session
  MODIFY COLUMN coach VARCHAR(60) NOT NULL,
  MODIFY COLUMN asked_at DATETIME(3) NOT NULL;
