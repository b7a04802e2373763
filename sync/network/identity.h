#pragma once

#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

// The key and certificate by which one laptop knows another: nothing in them but randomness. The certificate
// signs itself; no authority vouches for it, and its fingerprint is the only identity there is.
//
// OpenSSL holds the private key and wipes it with the last copy of `key`; Qt only has the handle, for what it
// turns into text it does not wipe. Not protected: OpenSSL's memory is not locked.
namespace mandorla::sync {

struct Identity
{
    QSslKey key; // P-256, opaque
    QSslCertificate certificate;
    crypto::SecretBytes der; // the private key once more, to be kept
};

// A new key and certificate. The subject is a constant that names neither person, host nor program, and the
// certificate is valid from 2020 to 9999, so that it tells neither when it was made nor that a clock is
// wrong. Nothing, if the system gave no randomness or no memory.
[[nodiscard]] std::optional<Identity> makeIdentity();

// One that was kept. Nothing: not a P-256 key, not a certificate, or not of one another.
[[nodiscard]] std::optional<Identity> identityFrom(ByteView keyDer, const QByteArray& certificateDer);

// SHA-256 of the certificate's DER.
[[nodiscard]] crypto::Fingerprint fingerprintOf(const QSslCertificate& certificate);

} // namespace mandorla::sync
