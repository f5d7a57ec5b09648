-- Which application a machine's request became: the same key of the same account, once more, is answered with its receipt.
CREATE TABLE idea_machine_send (
  id             BIGINT AUTO_INCREMENT PRIMARY KEY,
  version        INT         NOT NULL,
  account        VARCHAR(60) NOT NULL,
  request_key    VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest         CHAR(64)    NOT NULL,
  application_id BIGINT      NOT NULL,
  UNIQUE KEY idea_machine_send_key (account, request_key),
  CONSTRAINT idea_machine_send_application FOREIGN KEY (application_id) REFERENCES idea_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
