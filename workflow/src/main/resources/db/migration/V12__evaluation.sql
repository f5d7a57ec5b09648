CREATE TABLE panel (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  call_id       BIGINT       NOT NULL,
  chair         VARCHAR(60)  NOT NULL,
  act_reference VARCHAR(200) NOT NULL,
  appointed_at  DATETIME(3)  NOT NULL,
  UNIQUE KEY panel_call (call_id),
  CONSTRAINT panel_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE panel_member (
  panel_id   BIGINT      NOT NULL,
  position   INT         NOT NULL,
  username   VARCHAR(60) NOT NULL,
  letter     VARCHAR(3)  NOT NULL,
  substitute BOOLEAN     NOT NULL,
  PRIMARY KEY (panel_id, position),
  UNIQUE KEY panel_member_username (panel_id, username),
  UNIQUE KEY panel_member_letter (panel_id, letter),
  CONSTRAINT panel_member_panel FOREIGN KEY (panel_id) REFERENCES panel (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE assessment (
  id               BIGINT AUTO_INCREMENT PRIMARY KEY,
  version          INT         NOT NULL,
  application_id   BIGINT      NOT NULL,
  evaluator        VARCHAR(60) NOT NULL,
  phase            VARCHAR(10) NOT NULL,
  evaluation_round INT         NOT NULL,
  declaration      VARCHAR(20) NULL,
  conflict_kind    VARCHAR(20) NULL,
  declared_at      DATETIME(3) NULL,
  submitted_at     DATETIME(3) NULL,
  superseded_at    DATETIME(3) NULL,
  UNIQUE KEY assessment_once (application_id, evaluator, phase, evaluation_round),
  CONSTRAINT assessment_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE assessment_score (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  assessment_id BIGINT        NOT NULL,
  criterion     VARCHAR(30)   NOT NULL,
  coefficient   DECIMAL(2, 1) NULL,
  motivation    VARCHAR(2000) NULL,
  UNIQUE KEY assessment_score_criterion (assessment_id, criterion),
  CONSTRAINT assessment_score_assessment FOREIGN KEY (assessment_id) REFERENCES assessment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
