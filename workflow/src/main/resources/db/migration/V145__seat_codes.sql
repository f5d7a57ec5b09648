-- Hashes of the codes in the messages about an offered seat, one for each message: a reminder leaves the link of the offer good.
CREATE TABLE lab_seat_code (
  sha256         CHAR(64) NOT NULL PRIMARY KEY,
  application_id BIGINT   NOT NULL,
  KEY lab_seat_code_application (application_id),
  CONSTRAINT lab_seat_code_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

INSERT INTO lab_seat_code (sha256, application_id) SELECT offer_sha256, id FROM lab_application WHERE offer_sha256 IS NOT NULL;

-- When somebody was reminded of the seat that they are offered.
ALTER TABLE lab_application
  DROP KEY lab_application_offer,
  DROP COLUMN offer_sha256,
  ADD COLUMN offer_reminded_at DATETIME(3) NULL;
