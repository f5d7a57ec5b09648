-- How many paths a coach may have open at once is data of the coach.
CREATE TABLE coach_profile (
  username    VARCHAR(60)  NOT NULL PRIMARY KEY,
  version     INT          NOT NULL,
  skills      VARCHAR(500) NOT NULL,
  paths_limit INT          NOT NULL DEFAULT 8
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE coaching_path (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  application_id BIGINT        NOT NULL,
  coach          VARCHAR(60)   NOT NULL,
  planned_hours  INT           NOT NULL,
  assigned_at    DATETIME(3)   NOT NULL,
  opinion        VARCHAR(20)   NULL,
  opinion_text   VARCHAR(3000) NULL,
  closed_at      DATETIME(3)   NULL,
  UNIQUE KEY coaching_path_application (application_id),
  KEY coaching_path_coach (coach, closed_at),
  CONSTRAINT coaching_path_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE coaching_session (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT           NOT NULL,
  path_id     BIGINT        NOT NULL,
  ordinal     INT           NOT NULL,
  held_on     DATE          NOT NULL,
  minutes     INT           NOT NULL,
  place       VARCHAR(200)  NULL,
  topics      VARCHAR(2000) NOT NULL,
  outcome     VARCHAR(2000) NOT NULL,
  next_steps  VARCHAR(2000) NULL,
  answer      VARCHAR(20)   NOT NULL,
  answered_at DATETIME(3)   NULL,
  objection   VARCHAR(2000) NULL,
  UNIQUE KEY coaching_session_ordinal (path_id, ordinal),
  CONSTRAINT coaching_session_path FOREIGN KEY (path_id) REFERENCES coaching_path (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
