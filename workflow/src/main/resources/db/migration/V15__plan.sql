CREATE TABLE business_plan (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT         NOT NULL,
  application_id BIGINT      NOT NULL,
  coach          VARCHAR(60) NOT NULL,
  begun_at       DATETIME(3) NOT NULL,
  submitted_at   DATETIME(3) NULL,
  UNIQUE KEY business_plan_application (application_id),
  CONSTRAINT business_plan_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE plan_version (
  id              BIGINT AUTO_INCREMENT PRIMARY KEY,
  version         INT            NOT NULL,
  plan_id         BIGINT         NOT NULL,
  ordinal         INT            NOT NULL,
  requested_grant DECIMAL(12, 2) NULL,
  frozen_at       DATETIME(3)    NULL,
  sha256          CHAR(64)       NULL,
  UNIQUE KEY plan_version_ordinal (plan_id, ordinal),
  CONSTRAINT plan_version_plan FOREIGN KEY (plan_id) REFERENCES business_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE plan_section (
  version_id BIGINT        NOT NULL,
  section    VARCHAR(30)   NOT NULL,
  text       VARCHAR(4000) NOT NULL,
  PRIMARY KEY (version_id, section),
  CONSTRAINT plan_section_version FOREIGN KEY (version_id) REFERENCES plan_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE plan_cost_line (
  version_id  BIGINT         NOT NULL,
  position    INT            NOT NULL,
  category    VARCHAR(20)    NOT NULL,
  description VARCHAR(200)   NOT NULL,
  method      VARCHAR(10)    NOT NULL,
  quantity    DECIMAL(12, 2) NOT NULL,
  unit_cost   DECIMAL(12, 2) NOT NULL,
  PRIMARY KEY (version_id, position),
  CONSTRAINT plan_cost_line_version FOREIGN KEY (version_id) REFERENCES plan_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE plan_year (
  version_id  BIGINT         NOT NULL,
  position    INT            NOT NULL,
  revenues    DECIMAL(12, 2) NULL,
  costs       DECIMAL(12, 2) NULL,
  staff_cost  DECIMAL(12, 2) NULL,
  investments DECIMAL(12, 2) NULL,
  staff_units DECIMAL(5, 2)  NULL,
  PRIMARY KEY (version_id, position),
  CONSTRAINT plan_year_version FOREIGN KEY (version_id) REFERENCES plan_version (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE plan_comment (
  plan_id  BIGINT        NOT NULL,
  position INT           NOT NULL,
  section  VARCHAR(30)   NOT NULL,
  text     VARCHAR(2000) NOT NULL,
  at       DATETIME(3)   NOT NULL,
  PRIMARY KEY (plan_id, position),
  CONSTRAINT plan_comment_plan FOREIGN KEY (plan_id) REFERENCES business_plan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
