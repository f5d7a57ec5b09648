-- Every version of a template that was saved; the newest is in force. Without one the text that ships is.
CREATE TABLE letter_template (
  id       BIGINT AUTO_INCREMENT PRIMARY KEY,
  kind     VARCHAR(60)  NOT NULL,
  version  INT          NOT NULL,
  shipped  BOOLEAN      NOT NULL,
  subject  VARCHAR(250) NOT NULL,
  body     TEXT         NOT NULL,
  saved_by VARCHAR(120) NOT NULL,
  saved_at DATETIME(3)  NOT NULL,
  UNIQUE KEY letter_template_version (kind, version)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE letter (
  id                BIGINT AUTO_INCREMENT PRIMARY KEY,
  version           INT          NOT NULL,
  case_number       VARCHAR(60)  NOT NULL,
  position          INT          NOT NULL,
  kind              VARCHAR(60)  NOT NULL,
  template_version  INT          NOT NULL,
  recipient         VARCHAR(60)  NOT NULL,
  recipient_name    VARCHAR(250) NOT NULL,
  signatory         VARCHAR(250) NOT NULL,
  subject           VARCHAR(500) NOT NULL,
  body              MEDIUMTEXT   NOT NULL,
  issued_at         DATETIME(3)  NOT NULL,
  original_id       BIGINT       NULL,
  protocol_entry_id BIGINT       NULL,
  document_id       BIGINT       NULL,
  delivered_at      DATETIME(3)  NULL,
  UNIQUE KEY letter_position (case_number, position),
  CONSTRAINT letter_original FOREIGN KEY (original_id) REFERENCES stored_document (id),
  CONSTRAINT letter_document FOREIGN KEY (document_id) REFERENCES stored_document (id),
  CONSTRAINT letter_protocol_entry FOREIGN KEY (protocol_entry_id) REFERENCES protocol_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
