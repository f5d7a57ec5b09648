-- The register is filtered by whom an application is assigned to and since when it stands where it stands.
ALTER TABLE idea_application
  ADD COLUMN state_since DATETIME(3) NULL,
  ADD COLUMN assigned_to VARCHAR(60) NULL;
UPDATE idea_application a SET state_since = (SELECT MAX(s.at) FROM idea_application_state s WHERE s.application_id = a.id);
ALTER TABLE idea_application
  ADD KEY idea_application_assigned (assigned_to, id),
  ADD KEY idea_application_since (call_id, state_since);

-- What is in somebody's hands stands in that person's list and no longer in that of the role.
ALTER TABLE work_item
  ADD KEY work_item_role_free (role, person, sort_at, task_id),
  DROP KEY work_item_role;

-- Long work on the register, with its progress.
CREATE TABLE register_job (
  id           BIGINT AUTO_INCREMENT PRIMARY KEY,
  version      INT           NOT NULL,
  public_id    CHAR(36)      NOT NULL,
  kind         VARCHAR(10)   NOT NULL,
  username     VARCHAR(60)   NOT NULL,
  language     VARCHAR(5)    NOT NULL,
  call_slug    VARCHAR(60)   NULL,
  in_state     VARCHAR(30)   NULL,
  text         VARCHAR(100)  NULL,
  quarter      VARCHAR(30)   NULL,
  field        VARCHAR(30)   NULL,
  officer      VARCHAR(60)   NULL,
  waiting_from DATE          NULL,
  numbers      TEXT          NULL,
  assign_to    VARCHAR(60)   NULL,
  total        BIGINT        NOT NULL,
  done         BIGINT        NOT NULL,
  state        VARCHAR(12)   NOT NULL,
  started_at   DATETIME(3)   NOT NULL,
  moved_at     DATETIME(3)   NOT NULL,
  ended_at     DATETIME(3)   NULL,
  has_file     BOOLEAN       NOT NULL,
  UNIQUE KEY register_job_public_id (public_id),
  KEY register_job_username (username, id),
  KEY register_job_file (has_file, ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
