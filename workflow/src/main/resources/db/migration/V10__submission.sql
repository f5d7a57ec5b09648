CREATE TABLE idea_draft (
  id                 BIGINT AUTO_INCREMENT PRIMARY KEY,
  version            INT            NOT NULL,
  public_id          CHAR(36)       NOT NULL,
  owner              VARCHAR(60)    NOT NULL,
  call_id            BIGINT         NOT NULL,
  step               VARCHAR(20)    NOT NULL,
  begun_at           DATETIME(3)    NOT NULL,
  saved_at           DATETIME(3)    NOT NULL,
  applicant_kind     VARCHAR(30)    NULL,
  applicant_name     VARCHAR(200)   NULL,
  contact_name       VARCHAR(120)   NULL,
  contact_email      VARCHAR(160)   NULL,
  contact_phone      VARCHAR(40)    NULL,
  quarter            VARCHAR(30)    NULL,
  field              VARCHAR(30)    NULL,
  title              VARCHAR(200)   NULL,
  summary            VARCHAR(1000)  NULL,
  need               TEXT  NULL,
  solution           TEXT  NULL,
  beneficiaries      TEXT  NULL,
  impact_indicators  TEXT  NULL,
  team               TEXT  NULL,
  partners           TEXT  NULL,
  timetable          TEXT  NULL,
  premises_note      TEXT  NULL,
  planned_legal_form VARCHAR(200)   NULL,
  other_aid          TEXT  NULL,
  cost_staff         DECIMAL(12, 2) NULL,
  cost_equipment     DECIMAL(12, 2) NULL,
  cost_premises      DECIMAL(12, 2) NULL,
  cost_services      DECIMAL(12, 2) NULL,
  cost_other         DECIMAL(12, 2) NULL,
  requested_grant    DECIMAL(12, 2) NULL,
  UNIQUE KEY idea_draft_public_id (public_id),
  UNIQUE KEY idea_draft_owner (owner, call_id),
  CONSTRAINT idea_draft_call FOREIGN KEY (call_id) REFERENCES public_call (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_draft_attachment (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id   CHAR(36)    NOT NULL,
  draft_id    BIGINT      NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  document_id BIGINT      NOT NULL,
  KEY idea_draft_attachment_draft (draft_id, id),
  CONSTRAINT idea_draft_attachment_draft FOREIGN KEY (draft_id) REFERENCES idea_draft (id),
  CONSTRAINT idea_draft_attachment_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_draft_declaration (
  draft_id    BIGINT      NOT NULL,
  declaration VARCHAR(20) NOT NULL,
  made_at     DATETIME(3) NOT NULL,
  PRIMARY KEY (draft_id, declaration),
  CONSTRAINT idea_draft_declaration_draft FOREIGN KEY (draft_id) REFERENCES idea_draft (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The draft's row is gone once it was sent; its id stays here, unique, so that a second click finds what it became.
CREATE TABLE idea_submission (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT      NOT NULL,
  application_id BIGINT   NOT NULL,
  draft_id       CHAR(36) NOT NULL,
  record_id      BIGINT   NOT NULL,
  receipt_id     BIGINT   NULL,
  UNIQUE KEY idea_submission_application (application_id),
  UNIQUE KEY idea_submission_draft (draft_id),
  CONSTRAINT idea_submission_application FOREIGN KEY (application_id) REFERENCES idea_application (id),
  CONSTRAINT idea_submission_record FOREIGN KEY (record_id) REFERENCES stored_document (id),
  CONSTRAINT idea_submission_receipt FOREIGN KEY (receipt_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_submission_declaration (
  submission_id BIGINT      NOT NULL,
  declaration   VARCHAR(20) NOT NULL,
  made_at       DATETIME(3) NOT NULL,
  PRIMARY KEY (submission_id, declaration),
  CONSTRAINT idea_submission_declaration_submission FOREIGN KEY (submission_id) REFERENCES idea_submission (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE idea_attachment (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id BIGINT      NOT NULL,
  position       INT         NOT NULL,
  kind           VARCHAR(20) NOT NULL,
  document_id    BIGINT      NOT NULL,
  UNIQUE KEY idea_attachment_position (application_id, position),
  CONSTRAINT idea_attachment_application FOREIGN KEY (application_id) REFERENCES idea_application (id),
  CONSTRAINT idea_attachment_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE INDEX outbox_message_username ON outbox_message (username, id);
