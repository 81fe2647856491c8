"""The record: a transparency log (RFC 6962, C2SP) that an outsider can verify. Read this folder alone."""
