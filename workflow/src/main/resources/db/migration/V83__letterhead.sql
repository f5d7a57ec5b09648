-- Every letterhead that was saved; the newest is in force. Without one the letterhead that ships is, version 0.
CREATE TABLE letterhead (
  version   INT          NOT NULL PRIMARY KEY,
  city      VARCHAR(120) NOT NULL,
  place     VARCHAR(120) NOT NULL,
  office    VARCHAR(200) NOT NULL,
  signatory VARCHAR(120) NOT NULL,
  contacts  VARCHAR(500) NOT NULL,
  saved_by  VARCHAR(120) NOT NULL,
  saved_at  DATETIME(3)  NOT NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A letter keeps the one it was issued on: its copy with the number is the same letter.
ALTER TABLE letter ADD letterhead_version INT NOT NULL DEFAULT 0 AFTER template_version;
