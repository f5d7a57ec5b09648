-- Somebody whom the focal point acts for may have no account, and then is known by the tax code.
ALTER TABLE person
  ADD COLUMN tax_code CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY person_tax_code (tax_code),
  ADD KEY person_email (email);

-- For whom, when it was not for themselves.
ALTER TABLE audit_event
  ADD COLUMN on_behalf_of VARCHAR(60) NULL;

-- Names as they stand on the paper that was signed.
CREATE TABLE mandate (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  number        VARCHAR(20)  NOT NULL,
  person        VARCHAR(60)  NOT NULL,
  person_name   VARCHAR(120) NOT NULL,
  phone         VARCHAR(40)  NULL,
  operator      VARCHAR(60)  NOT NULL,
  operator_name VARCHAR(120) NOT NULL,
  call_id       BIGINT       NOT NULL,
  prepared_at   DATETIME(3)  NOT NULL,
  document_id   BIGINT       NULL,
  signed_at     DATETIME(3)  NULL,
  ended_at      DATETIME(3)  NULL,
  ended_by      VARCHAR(60)  NULL,
  end_reason    VARCHAR(500) NULL,
  UNIQUE KEY mandate_number (number),
  KEY mandate_operator (operator, ended_at, id),
  KEY mandate_person (person, ended_at, id),
  CONSTRAINT mandate_call FOREIGN KEY (call_id) REFERENCES public_call (id),
  CONSTRAINT mandate_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
