/** The four TLS 1.2 suites of the public list for LPS (interface-dmp §3.1), in its order, under OpenSSL's names. */
export const CIPHER_SUITES = [
  'ECDHE-RSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES256-SHA384', 'ECDHE-RSA-CHACHA20-POLY1305',
] as const;
