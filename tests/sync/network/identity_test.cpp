#include "sync/network/identity.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCertificateExtension>
#include <QSysInfo>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace mandorla::sync {
namespace {

TEST(Identity, TellsNothingOfWhoMadeItNorWhen)
{
    const auto identity = makeIdentity();
    ASSERT_TRUE(identity);
    const QSslCertificate& certificate = identity->certificate;
    EXPECT_EQ(certificate.subjectDisplayName(), "peer");
    EXPECT_EQ(certificate.subjectInfoAttributes().size(), 1);
    EXPECT_EQ(certificate.issuerInfo(QSslCertificate::CommonName), QStringList("peer"));
    EXPECT_TRUE(certificate.isSelfSigned());
    EXPECT_TRUE(certificate.extensions().isEmpty());
    EXPECT_TRUE(certificate.subjectAlternativeNames().isEmpty());
    EXPECT_EQ(certificate.effectiveDate(), QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::utc()));
    EXPECT_EQ(certificate.expiryDate(), QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), QTimeZone::utc()));
}

TEST(Identity, KeyIsP256)
{
    const auto identity = makeIdentity();
    ASSERT_TRUE(identity);
    EXPECT_EQ(identity->key.algorithm(), QSsl::Ec);
    EXPECT_EQ(identity->key.type(), QSsl::PrivateKey);
    EXPECT_EQ(identity->key.length(), 256);
    EXPECT_EQ(identity->certificate.publicKey().algorithm(), QSsl::Ec);
    EXPECT_EQ(identity->certificate.publicKey().length(), 256);
}

TEST(Identity, FingerprintIsTheHashOfTheDer)
{
    const auto identity = makeIdentity();
    ASSERT_TRUE(identity);
    const crypto::Fingerprint fingerprint = fingerprintOf(identity->certificate);
    const QByteArray bytes(reinterpret_cast<const char*>(fingerprint.data()), 32);
    EXPECT_EQ(bytes, identity->certificate.digest(QCryptographicHash::Sha256));
}

TEST(Identity, NoTwoAreAlike)
{
    const auto one = makeIdentity();
    const auto other = makeIdentity();
    ASSERT_TRUE(one && other);
    EXPECT_NE(fingerprintOf(one->certificate), fingerprintOf(other->certificate));
    EXPECT_NE(one->certificate.serialNumber(), other->certificate.serialNumber());
    EXPECT_NE(one->key.toDer(), other->key.toDer());
}

} // namespace
} // namespace mandorla::sync
