-- Addresses that want to know of new courses of the lab. Gone when their owner leaves, and when they are not confirmed in time.
CREATE TABLE lab_interest (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  email          VARCHAR(160) NOT NULL,
  asked_at       DATETIME(3)  NOT NULL,
  written_at     DATETIME(3)  NULL,
  confirm_sha256 CHAR(64)     NULL,
  confirm_until  DATETIME(3)  NULL,
  confirmed_at   DATETIME(3)  NULL,
  leave_code     CHAR(36)     NOT NULL,
  UNIQUE KEY lab_interest_email (email),
  UNIQUE KEY lab_interest_confirm (confirm_sha256),
  UNIQUE KEY lab_interest_leave (leave_code),
  KEY lab_interest_unconfirmed (confirmed_at, confirm_until)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
