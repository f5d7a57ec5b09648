-- What somebody who left a telephone alone is to be told, in the words of the message that could not be sent. It goes once they were told.
CREATE TABLE lab_phone_notice (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  public_id      CHAR(36)     NOT NULL,
  application_id BIGINT       NOT NULL,
  language       VARCHAR(5)   NOT NULL,
  subject        VARCHAR(250) NOT NULL,
  body           TEXT         NOT NULL,
  since          DATETIME(3)  NOT NULL,
  UNIQUE KEY lab_phone_notice_public (public_id),
  KEY lab_phone_notice_application (application_id),
  CONSTRAINT lab_phone_notice_application FOREIGN KEY (application_id) REFERENCES lab_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
