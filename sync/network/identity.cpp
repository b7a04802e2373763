#include "sync/network/identity.h"

#include <QCryptographicHash>

#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <utility>

namespace mandorla::sync {
namespace {

constexpr char kSubject[] = "peer"; // the same on every laptop
constexpr char kNotBefore[] = "20200101000000Z";
constexpr char kNotAfter[] = "99991231235959Z";
constexpr int kSerialBits = 127; // at most 16 bytes, never negative

template <auto Free>
struct Deleter
{
    template <typename Thing>
    void operator()(Thing* thing) const
    {
        Free(thing);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_free>>;

bool setSerial(X509* certificate)
{
    const Number serial(BN_new());
    return serial && BN_rand(serial.get(), kSerialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate));
}

bool setSubject(X509* certificate)
{
    X509_NAME* name = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                      reinterpret_cast<const unsigned char*>(kSubject), -1, -1, 0) == 1 &&
           X509_set_issuer_name(certificate, name) == 1;
}

bool setDates(X509* certificate)
{
    return ASN1_TIME_set_string_X509(X509_getm_notBefore(certificate), kNotBefore) == 1 &&
           ASN1_TIME_set_string_X509(X509_getm_notAfter(certificate), kNotAfter) == 1;
}

crypto::SecretBytes derOf(EVP_PKEY* key)
{
    unsigned char* der = nullptr;
    const int size = i2d_PrivateKey(key, &der);
    if (size <= 0)
        return {};
    crypto::SecretBytes out(der, der + size);
    OPENSSL_clear_free(der, static_cast<std::size_t>(size));
    return out;
}

QSslCertificate toQt(X509* certificate)
{
    unsigned char* der = nullptr;
    const int size = i2d_X509(certificate, &der);
    if (size <= 0)
        return QSslCertificate();
    const QSslCertificate out(QByteArray(reinterpret_cast<const char*>(der), size), QSsl::Der);
    OPENSSL_free(der);
    return out;
}

std::optional<Identity> identityOf(Key key, QSslCertificate certificate)
{
    Identity identity;
    identity.der = derOf(key.get());
    if (identity.der.empty() || certificate.isNull())
        return std::nullopt;
    identity.key = QSslKey(Qt::HANDLE(key.release()), QSsl::PrivateKey); // which frees it
    identity.certificate = std::move(certificate);
    return identity;
}

} // namespace

std::optional<Identity> makeIdentity()
{
    Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return std::nullopt;
    X509* const x509 = certificate.get();
    if (X509_set_version(x509, X509_VERSION_3) != 1 || !setSerial(x509) || !setSubject(x509) ||
        !setDates(x509) || X509_set_pubkey(x509, key.get()) != 1 ||
        X509_sign(x509, key.get(), EVP_sha256()) <= 0)
        return std::nullopt;
    return identityOf(std::move(key), toQt(x509));
}

std::optional<Identity> identityFrom(ByteView keyDer, const QByteArray& certificateDer)
{
    const auto* at = keyDer.data();
    Key key(d2i_PrivateKey(EVP_PKEY_EC, nullptr, &at, static_cast<long>(keyDer.size())));
    const auto* from = reinterpret_cast<const unsigned char*>(certificateDer.constData());
    const Certificate certificate(d2i_X509(nullptr, &from, static_cast<long>(certificateDer.size())));
    if (!key || !certificate || X509_check_private_key(certificate.get(), key.get()) != 1)
        return std::nullopt;
    return identityOf(std::move(key), QSslCertificate(certificateDer, QSsl::Der));
}

crypto::Fingerprint fingerprintOf(const QSslCertificate& certificate)
{
    const QByteArray hash = QCryptographicHash::hash(certificate.toDer(), QCryptographicHash::Sha256);
    return take<32>(view({hash.constData(), static_cast<std::size_t>(hash.size())}));
}

} // namespace mandorla::sync
