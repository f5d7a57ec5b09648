-- A voucher from its request on. open_of is its person while it is open: one at a time. held is what it takes of the fund.
CREATE TABLE lab_voucher (
  id                 BIGINT AUTO_INCREMENT PRIMARY KEY,
  version            INT            NOT NULL,
  number             VARCHAR(30)    NOT NULL,
  person             VARCHAR(60)    NOT NULL,
  open_of            VARCHAR(60)    NULL,
  name               VARCHAR(120)   NOT NULL,
  phone              VARCHAR(40)    NULL,
  basis              VARCHAR(20)    NOT NULL,
  course_id          BIGINT         NULL,
  wish               VARCHAR(1000)  NOT NULL,
  state              VARCHAR(20)    NOT NULL,
  state_since        DATETIME(3)    NOT NULL,
  requested_at       DATETIME(3)    NOT NULL,
  decide_by          DATETIME(3)    NOT NULL,
  amount             DECIMAL(12, 2) NULL,
  held               DECIMAL(12, 2) NOT NULL,
  assigned_at        DATETIME(3)    NULL,
  activate_by        DATETIME(3)    NULL,
  remind_at          DATETIME(3)    NULL,
  valid_until        DATE           NULL,
  attendance_percent INT            NOT NULL,
  offer_id           BIGINT         NULL,
  provider_id        BIGINT         NULL,
  activated_at       DATETIME(3)    NULL,
  hours_held         DECIMAL(7, 2)  NOT NULL,
  hours_attended     DECIMAL(7, 2)  NOT NULL,
  attended_at        DATETIME(3)    NULL,
  invoice_number     VARCHAR(40)    NULL,
  invoice_on         DATE           NULL,
  invoice_id         BIGINT         NULL,
  invoice_stage      VARCHAR(20)    NOT NULL,
  invoice_due_at     DATETIME(3)    NULL,
  invoice_remark     VARCHAR(1000)  NULL,
  checked_by         VARCHAR(60)    NULL,
  reason             VARCHAR(1000)  NULL,
  UNIQUE KEY lab_voucher_number (number),
  UNIQUE KEY lab_voucher_one_open (open_of),
  UNIQUE KEY lab_voucher_invoice_once (provider_id, invoice_number),
  KEY lab_voucher_person (person, id),
  KEY lab_voucher_state (state, id),
  KEY lab_voucher_provider (provider_id, id),
  CONSTRAINT lab_voucher_course FOREIGN KEY (course_id) REFERENCES lab_course (id),
  CONSTRAINT lab_voucher_offer FOREIGN KEY (offer_id) REFERENCES lab_training_offer (id),
  CONSTRAINT lab_voucher_provider FOREIGN KEY (provider_id) REFERENCES lab_provider (id),
  CONSTRAINT lab_voucher_invoice FOREIGN KEY (invoice_id) REFERENCES stored_document (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The register that a provider keeps: one line for each day and voucher.
CREATE TABLE lab_voucher_day (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  voucher_id     BIGINT        NOT NULL,
  held_on        DATE          NOT NULL,
  hours_held     DECIMAL(5, 2) NOT NULL,
  hours_attended DECIMAL(5, 2) NOT NULL,
  UNIQUE KEY lab_voucher_day_once (voucher_id, held_on),
  CONSTRAINT lab_voucher_day_attended CHECK (hours_attended BETWEEN 0 AND hours_held),
  CONSTRAINT lab_voucher_day_voucher FOREIGN KEY (voucher_id) REFERENCES lab_voucher (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The payment of a voucher: its key is the voucher, so that there is never a second one.
CREATE TABLE lab_voucher_payment (
  voucher_id  BIGINT         NOT NULL PRIMARY KEY,
  number      VARCHAR(30)    NOT NULL,
  amount      DECIMAL(12, 2) NOT NULL,
  approved_by VARCHAR(60)    NOT NULL,
  ordered_at  DATETIME(3)    NOT NULL,
  UNIQUE KEY lab_voucher_payment_number (number),
  CONSTRAINT lab_voucher_payment_voucher FOREIGN KEY (voucher_id) REFERENCES lab_voucher (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
