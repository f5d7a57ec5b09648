-- The money of the vouchers and their terms: one line of the programme. committed counts what is assigned, spent or about to be:
-- no statement gets it above total.
CREATE TABLE lab_voucher_fund (
  id                 BIGINT         NOT NULL PRIMARY KEY,
  version            INT            NOT NULL,
  total              DECIMAL(14, 2) NOT NULL,
  committed          DECIMAL(14, 2) NOT NULL,
  most               DECIMAL(12, 2) NOT NULL,
  months             INT            NOT NULL,
  activation_days    INT            NOT NULL,
  reminder_days      INT            NOT NULL,
  attendance_percent INT            NOT NULL,
  decision_days      INT            NOT NULL,
  invoice_days       INT            NOT NULL,
  payment_days       INT            NOT NULL,
  CONSTRAINT lab_voucher_fund_not_overspent CHECK (committed BETWEEN 0 AND total)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO lab_voucher_fund (id, version, total, committed, most, months, activation_days, reminder_days, attendance_percent, decision_days, invoice_days, payment_days)
VALUES (1, 1, 0, 0, 1500, 12, 90, 15, 70, 20, 60, 30);

-- Whoever trains people for a voucher.
CREATE TABLE lab_provider (
  id       BIGINT AUTO_INCREMENT PRIMARY KEY,
  version  INT          NOT NULL,
  slug     VARCHAR(60)  NOT NULL,
  account  VARCHAR(60)  NOT NULL,
  name     VARCHAR(120) NOT NULL,
  address  VARCHAR(200) NOT NULL,
  email    VARCHAR(160) NOT NULL,
  phone    VARCHAR(40)  NOT NULL,
  UNIQUE KEY lab_provider_slug (slug),
  UNIQUE KEY lab_provider_account (account)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A course that a provider holds and a voucher pays for.
CREATE TABLE lab_training_offer (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  version     INT            NOT NULL,
  slug        VARCHAR(60)    NOT NULL,
  provider_id BIGINT         NOT NULL,
  title       VARCHAR(120)   NOT NULL,
  content     VARCHAR(2000)  NOT NULL,
  place       VARCHAR(200)   NOT NULL,
  timetable   VARCHAR(200)   NOT NULL,
  hours       INT            NOT NULL,
  price       DECIMAL(12, 2) NOT NULL,
  starts_on   DATE           NOT NULL,
  ends_on     DATE           NOT NULL,
  shown       BOOLEAN        NOT NULL,
  UNIQUE KEY lab_training_offer_slug (slug),
  KEY lab_training_offer_starts (shown, starts_on, id),
  KEY lab_training_offer_provider (provider_id, starts_on, id),
  CONSTRAINT lab_training_offer_provider FOREIGN KEY (provider_id) REFERENCES lab_provider (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
