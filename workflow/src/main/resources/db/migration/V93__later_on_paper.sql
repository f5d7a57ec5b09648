-- What people who applied on paper or by PEC send later, without signing in: how an answer to a request for documents came, and a
-- withdrawal as it reached the office.
ALTER TABLE idea_integration
  ADD COLUMN delivery_channel      VARCHAR(10) NULL,
  ADD COLUMN delivery_protocol     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN delivery_protocol_day DATE        NULL,
  ADD COLUMN delivered_at          DATETIME(3) NULL;

CREATE TABLE idea_paper_withdrawal (
  id                    BIGINT AUTO_INCREMENT PRIMARY KEY,
  application_id        BIGINT      NOT NULL,
  delivery_channel      VARCHAR(10) NOT NULL,
  delivery_protocol     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  delivery_protocol_day DATE        NOT NULL,
  delivered_at          DATETIME(3) NOT NULL,
  words                 TEXT        NOT NULL,
  document_id           BIGINT      NULL,
  entered_by            VARCHAR(60) NOT NULL,
  entered_at            DATETIME(3) NOT NULL,
  UNIQUE KEY idea_paper_withdrawal_application (application_id),
  CONSTRAINT idea_paper_withdrawal_application FOREIGN KEY (application_id) REFERENCES idea_application (id),
  CONSTRAINT idea_paper_withdrawal_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
