-- The hash of the code by which somebody joins an enrolment that others wrote for them to their own account; it goes once it is used.
CREATE TABLE lab_account_link (
  application_id BIGINT      NOT NULL PRIMARY KEY,
  version        INT         NOT NULL,
  sha256         CHAR(64)    NOT NULL,
  good_until     DATETIME(3) NOT NULL,
  wrong_tries    INT         NOT NULL,
  UNIQUE KEY lab_account_link_sha256 (sha256),
  CONSTRAINT lab_account_link_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
