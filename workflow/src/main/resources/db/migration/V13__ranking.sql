CREATE TABLE ranking (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  call_id        BIGINT        NOT NULL,
  edition        INT           NOT NULL,
  state          VARCHAR(20)   NOT NULL,
  minutes        MEDIUMTEXT    NOT NULL,
  draw_seed      VARCHAR(100)  NULL,
  computed_at    DATETIME(3)   NOT NULL,
  computed_by    VARCHAR(60)   NOT NULL,
  return_reason  VARCHAR(2000) NULL,
  published_at   DATETIME(3)   NULL,
  review_ends_at DATETIME(3)   NULL,
  final_at       DATETIME(3)   NULL,
  bundle         MEDIUMTEXT    NOT NULL,
  sha256         CHAR(64)      NOT NULL,
  UNIQUE KEY ranking_edition (call_id, edition),
  CONSTRAINT ranking_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE ranking_entry (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  ranking_id     BIGINT        NOT NULL,
  application_id BIGINT        NOT NULL,
  outcome        VARCHAR(20)   NOT NULL,
  position       INT           NULL,
  total          DECIMAL(6, 2) NULL,
  reason         VARCHAR(3000) NULL,
  called_at      DATETIME(3)   NULL,
  KEY ranking_entry_ranking (ranking_id),
  KEY ranking_entry_application (application_id),
  CONSTRAINT ranking_entry_ranking FOREIGN KEY (ranking_id) REFERENCES ranking (id),
  CONSTRAINT ranking_entry_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE ranking_points (
  entry_id  BIGINT        NOT NULL,
  position  INT           NOT NULL,
  criterion VARCHAR(30)   NOT NULL,
  points    DECIMAL(6, 2) NOT NULL,
  PRIMARY KEY (entry_id, position),
  CONSTRAINT ranking_points_entry FOREIGN KEY (entry_id) REFERENCES ranking_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE review_request (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  application_id BIGINT        NOT NULL,
  text           VARCHAR(4000) NOT NULL,
  requested_at   DATETIME(3)   NOT NULL,
  decision       VARCHAR(20)   NULL,
  reason         VARCHAR(3000) NULL,
  decided_at     DATETIME(3)   NULL,
  reassessed_at  DATETIME(3)   NULL,
  UNIQUE KEY review_request_application (application_id),
  CONSTRAINT review_request_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
