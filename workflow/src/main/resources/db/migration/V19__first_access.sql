-- The code that makes the first administrator, as a hash; one row at most, gone once it was used.
CREATE TABLE first_access (
  id      INT         NOT NULL PRIMARY KEY,
  sha256  CHAR(64)    NOT NULL,
  made_at DATETIME(3) NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
