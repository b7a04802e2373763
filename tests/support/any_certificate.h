#pragma once

#include "sync/network/identity.h"

#include <QSslConfiguration>
#include <QSslSocket>

namespace mandorla::test {

// TLS as Mandorla speaks it, of somebody who shows this certificate and takes any.
inline QSslConfiguration takingAnyCertificate(const sync::Identity& own)
{
    QSslConfiguration configuration;
    configuration.setProtocol(QSsl::TlsV1_3OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    configuration.setLocalCertificate(own.certificate);
    configuration.setPrivateKey(own.key);
    return configuration;
}

} // namespace mandorla::test
