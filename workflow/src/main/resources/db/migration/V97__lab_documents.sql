-- What somebody gives along with an enrolment, now or later.
CREATE TABLE lab_document (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(36)    NOT NULL,
  application_id BIGINT      NOT NULL,
  document_id    BIGINT      NOT NULL,
  kind           VARCHAR(20) NOT NULL,
  given_at       DATETIME(3) NOT NULL,
  UNIQUE KEY lab_document_public (public_id),
  KEY lab_document_application (application_id, id),
  CONSTRAINT lab_document_application FOREIGN KEY (application_id) REFERENCES lab_application (id),
  CONSTRAINT lab_document_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Confirmed addresses are kept for a term: those that are past it are found by their date.
ALTER TABLE lab_interest ADD KEY lab_interest_confirmed (confirmed_at);
