CREATE TABLE idea_admissibility (
  id                  BIGINT AUTO_INCREMENT PRIMARY KEY,
  version             INT           NOT NULL,
  application_id      BIGINT        NOT NULL,
  begun_at            DATETIME(3)   NOT NULL,
  decision            VARCHAR(30)   NULL,
  reason              VARCHAR(2000) NULL,
  decided_by          VARCHAR(120)  NULL,
  decided_at          DATETIME(3)   NULL,
  suspended_at        DATETIME(3)   NULL,
  resumed_at          DATETIME(3)   NULL,
  integration_expired BOOLEAN       NOT NULL,
  UNIQUE KEY idea_admissibility_application (application_id),
  CONSTRAINT idea_admissibility_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_admissibility_item (
  id       BIGINT AUTO_INCREMENT PRIMARY KEY,
  check_id BIGINT        NOT NULL,
  item     VARCHAR(30)   NOT NULL,
  answer   VARCHAR(20)   NULL,
  note     VARCHAR(1000) NOT NULL,
  UNIQUE KEY idea_admissibility_item_item (check_id, item),
  CONSTRAINT idea_admissibility_item_check FOREIGN KEY (check_id) REFERENCES idea_admissibility (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_integration (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT          NOT NULL,
  number         VARCHAR(40)  NOT NULL,
  application_id BIGINT       NOT NULL,
  stage          VARCHAR(20)  NOT NULL,
  requested_by   VARCHAR(120) NOT NULL,
  requested_at   DATETIME(3)  NOT NULL,
  due_at         DATETIME(3)  NOT NULL,
  answered_at    DATETIME(3)  NULL,
  expired_at     DATETIME(3)  NULL,
  UNIQUE KEY idea_integration_number (number),
  CONSTRAINT idea_integration_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_integration_asked (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  request_id  BIGINT        NOT NULL,
  position    INT           NOT NULL,
  item        VARCHAR(30)   NULL,
  what        VARCHAR(500)  NOT NULL,
  file_needed BOOLEAN       NOT NULL,
  answer      VARCHAR(3000) NOT NULL,
  UNIQUE KEY idea_integration_asked_position (request_id, position),
  CONSTRAINT idea_integration_asked_request FOREIGN KEY (request_id) REFERENCES idea_integration (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_integration_file (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(36) NOT NULL,
  asked_id    BIGINT   NOT NULL,
  document_id BIGINT   NOT NULL,
  KEY idea_integration_file_asked (asked_id, id),
  CONSTRAINT idea_integration_file_asked FOREIGN KEY (asked_id) REFERENCES idea_integration_asked (id),
  CONSTRAINT idea_integration_file_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_pre_feasibility (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT           NOT NULL,
  application_id BIGINT        NOT NULL,
  technical      VARCHAR(20)   NOT NULL,
  technical_note VARCHAR(2000) NOT NULL,
  economic       VARCHAR(20)   NOT NULL,
  economic_note  VARCHAR(2000) NOT NULL,
  legal          VARCHAR(20)   NOT NULL,
  legal_note     VARCHAR(2000) NOT NULL,
  overall        VARCHAR(20)   NOT NULL,
  overall_note   VARCHAR(2000) NOT NULL,
  recorded_by    VARCHAR(120)  NOT NULL,
  recorded_at    DATETIME(3)   NOT NULL,
  UNIQUE KEY idea_pre_feasibility_application (application_id),
  CONSTRAINT idea_pre_feasibility_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
