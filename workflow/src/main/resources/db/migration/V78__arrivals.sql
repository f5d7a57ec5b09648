-- Applications that arrived on paper or by PEC and were written down by the office: how they came, and their number in the city's
-- own protocol, which each has but once in a call. Whoever applies on paper may have no address to write to.
ALTER TABLE idea_application
  ADD COLUMN arrival_channel      VARCHAR(10) NULL,
  ADD COLUMN arrival_protocol     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN arrival_protocol_day DATE        NULL,
  ADD COLUMN arrival_digest       CHAR(64)    NULL,
  MODIFY contact_email VARCHAR(160) NULL,
  ADD UNIQUE KEY idea_application_arrival (call_id, arrival_protocol);

-- Somebody who applied on paper has no password, and nobody signs in as them.
ALTER TABLE person MODIFY password_hash VARCHAR(200) NULL;

-- A table of such applications that somebody of the office brought; the same file once more, for the same call, is the same import.
CREATE TABLE arrival_import (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  version       INT         NOT NULL,
  public_id     CHAR(36)    NOT NULL,
  call_id       BIGINT      NOT NULL,
  document_id   BIGINT      NOT NULL,
  sha256        CHAR(64)    NOT NULL,
  brought_by    VARCHAR(60) NOT NULL,
  brought_at    DATETIME(3) NOT NULL,
  taken_in_by   VARCHAR(60) NULL,
  taken_in_at   DATETIME(3) NULL,
  applications  INT         NOT NULL,
  UNIQUE KEY arrival_import_public_id (public_id),
  UNIQUE KEY arrival_import_file (call_id, sha256),
  KEY arrival_import_call (call_id, id),
  CONSTRAINT arrival_import_call FOREIGN KEY (call_id) REFERENCES public_call (id),
  CONSTRAINT arrival_import_document FOREIGN KEY (document_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
