-- Adds warnings of an import to 20261124030000_documents.
UPDATE "imported_texts" SET "warnings" = '[{"code": "comment", "message": "A comment was left out.", "line": 3}]';
