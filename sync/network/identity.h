#pragma once

#include "protocol/crypto/types.h"

#include <QSslCertificate>
#include <QSslKey>

#include <optional>

// The key and certificate by which one laptop knows another: nothing in them but randomness. The certificate
// signs itself; no authority vouches for it, and its fingerprint is the only identity there is.
//
// Not protected: Qt and OpenSSL keep the private key in ordinary memory.
namespace mandorla::sync {

struct Identity
{
    QSslKey key; // P-256
    QSslCertificate certificate;
};

// A new key and certificate. The subject is a constant that names neither person, host nor program, and the
// certificate is valid from 2020 to 9999, so that it tells neither when it was made nor that a clock is
// wrong. Nothing, if the system gave no randomness or no memory.
[[nodiscard]] std::optional<Identity> makeIdentity();

// SHA-256 of the certificate's DER.
[[nodiscard]] crypto::Fingerprint fingerprintOf(const QSslCertificate& certificate);

} // namespace mandorla::sync
