-- The last number given in each year and when, locked while the next is given: no gaps, no repeats.
CREATE TABLE protocol_counter (
  year       INT    NOT NULL PRIMARY KEY,
  last       INT    NOT NULL,
  last_at_ms BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The portal's own user may only read the register and add to it (DPR 445/2000, art. 53).
CREATE TABLE protocol_entry (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  year          INT          NOT NULL,
  number        INT          NOT NULL,
  registered_at DATETIME(3)  NOT NULL,
  day           DATE         NOT NULL,
  direction     VARCHAR(10)  NOT NULL,
  party         VARCHAR(250) NOT NULL,
  subject       VARCHAR(500) NOT NULL,
  sha256        CHAR(64)     NOT NULL,
  case_number   VARCHAR(60)  NOT NULL,
  UNIQUE KEY protocol_entry_number (year, number),
  UNIQUE KEY protocol_entry_document (case_number, sha256),
  KEY protocol_entry_day (day, id),
  KEY protocol_entry_party (party(60)),
  KEY protocol_entry_subject (subject(60))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- An entry is cancelled by a note beside it, never by taking it away (art. 54). Only read and added to, like the register.
CREATE TABLE protocol_cancellation (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  entry_id      BIGINT        NOT NULL,
  reason        VARCHAR(1000) NOT NULL,
  authorisation VARCHAR(200)  NOT NULL,
  cancelled_by  VARCHAR(120)  NOT NULL,
  cancelled_at  DATETIME(3)   NOT NULL,
  day           DATE          NOT NULL,
  UNIQUE KEY protocol_cancellation_entry (entry_id),
  KEY protocol_cancellation_day (day),
  CONSTRAINT protocol_cancellation_entry FOREIGN KEY (entry_id) REFERENCES protocol_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The register of each past day, as it was kept, in parts when the day was busy. Only read and added to.
CREATE TABLE protocol_daily_register (
  id            BIGINT AUTO_INCREMENT PRIMARY KEY,
  day           DATE        NOT NULL,
  part          INT         NOT NULL,
  complete      BOOLEAN     NOT NULL,
  entries       INT         NOT NULL,
  last_entry_id BIGINT      NOT NULL,
  pdf_id        BIGINT      NOT NULL,
  csv_id        BIGINT      NOT NULL,
  made_at       DATETIME(3) NOT NULL,
  UNIQUE KEY protocol_daily_register_part (day, part),
  CONSTRAINT protocol_daily_register_pdf FOREIGN KEY (pdf_id) REFERENCES stored_document (id),
  CONSTRAINT protocol_daily_register_csv FOREIGN KEY (csv_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
