-- Who writes a draft together with the person who will send it; and who was invited to. They go with the draft.
CREATE TABLE idea_draft_co_author (
  draft_id  BIGINT      NOT NULL,
  username  VARCHAR(60) NOT NULL,
  access    VARCHAR(10) NOT NULL,
  joined_at DATETIME(3) NOT NULL,
  PRIMARY KEY (draft_id, username),
  KEY idea_draft_co_author_username (username),
  CONSTRAINT idea_draft_co_author_draft FOREIGN KEY (draft_id) REFERENCES idea_draft (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The code is kept as a hash, and goes once it was used.
CREATE TABLE idea_draft_invitation (
  id         BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id  CHAR(36)     NOT NULL,
  draft_id   BIGINT       NOT NULL,
  email      VARCHAR(160) NOT NULL,
  access     VARCHAR(10)  NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  expires_at DATETIME(3)  NOT NULL,
  UNIQUE KEY idea_draft_invitation_public_id (public_id),
  UNIQUE KEY idea_draft_invitation_email (draft_id, email),
  CONSTRAINT idea_draft_invitation_draft FOREIGN KEY (draft_id) REFERENCES idea_draft (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Who wrote an application together with the person who sent it: they may read it.
CREATE TABLE idea_application_co_author (
  application_id BIGINT      NOT NULL,
  username       VARCHAR(60) NOT NULL,
  PRIMARY KEY (application_id, username),
  KEY idea_application_co_author_username (username, application_id),
  CONSTRAINT idea_application_co_author_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
