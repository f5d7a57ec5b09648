-- Terms of the lab that hold for all its courses and its shop: one row, changed by the coordinator.
CREATE TABLE lab_terms (
  id               INT NOT NULL PRIMARY KEY,
  version          INT NOT NULL,
  certificate_days INT NOT NULL,
  missed_in_row    INT NOT NULL,
  few_left         INT NOT NULL,
  answer_days      INT NOT NULL,
  kept_days        INT NOT NULL,
  made_days        INT NOT NULL,
  CONSTRAINT lab_terms_one CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO lab_terms VALUES (1, 1, 15, 3, 1, 3, 15, 60);

-- Until when a promised piece waits for its buyer is settled with the promise.
ALTER TABLE lab_purchase ADD COLUMN kept_until DATETIME(3) NULL;
UPDATE lab_purchase SET kept_until = DATE_ADD(state_since, INTERVAL IF(taken = 0, 60, 15) DAY) WHERE state = 'ACCEPTED';
