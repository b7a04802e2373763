#include "tests/sync/network/tls.h"

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <future>
#include <thread>

// Who is refused: whoever speaks another TLS, shows another certificate, or comes with a session of before.
namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;

TEST_F(Tls, TheUsualClientIsLetIn) // or the refusals below would mean nothing
{
    const auto socket = connectWith(usual());
    EXPECT_TRUE(wait([&] { return let_in.size() == 1; }));
    EXPECT_EQ(socket->sessionProtocol(), QSsl::TlsV1_3);
}

TEST_F(Tls, Tls12IsRefused)
{
    QSslConfiguration old = usual();
    old.setProtocol(QSsl::TlsV1_2);
    EXPECT_TRUE(isRefused(old));
}

TEST_F(Tls, NoCertificateIsRefused)
{
    QSslConfiguration nobody = usual();
    nobody.setLocalCertificate(QSslCertificate());
    nobody.setPrivateKey(QSslKey());
    EXPECT_TRUE(isRefused(nobody));
}

TEST_F(Tls, TwoCertificatesAreRefused)
{
    QSslConfiguration two = usual();
    two.setLocalCertificateChain({identity(1).certificate, identity(2).certificate});
    EXPECT_TRUE(isRefused(two));
}

// The certificate of identity 1, as if somebody else had issued it.
QSslCertificate issuedBySomebody()
{
    const QByteArray der = identity(1).certificate.toDer();
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    X509* const certificate = d2i_X509(nullptr, &at, static_cast<long>(der.size()));
    X509_NAME* const issuer = X509_NAME_new();
    X509_NAME_add_entry_by_txt(issuer, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("authority"), -1, -1, 0);
    X509_set_issuer_name(certificate, issuer);
    EVP_PKEY* const key = EVP_EC_gen("P-256");
    X509_sign(certificate, key, EVP_sha256());
    unsigned char* out = nullptr;
    const int size = i2d_X509(certificate, &out);
    const QSslCertificate issued(QByteArray(reinterpret_cast<const char*>(out), size), QSsl::Der);
    OPENSSL_free(out);
    EVP_PKEY_free(key);
    X509_NAME_free(issuer);
    X509_free(certificate);
    return issued;
}

TEST_F(Tls, ACertificateOfAnAuthorityIsRefused)
{
    QSslConfiguration issued = usual();
    issued.setLocalCertificate(issuedBySomebody());
    EXPECT_TRUE(isRefused(issued));
}

TEST_F(Tls, GarbageIsRefusedAndTheNextOneIsLetIn)
{
    const auto socket = stranger();
    const Bytes garbage = noise(100'000);
    socket->write(reinterpret_cast<const char*>(garbage.data()), static_cast<qint64>(garbage.size()));
    EXPECT_TRUE(isGone(socket));
    EXPECT_TRUE(let_in.empty());
    EXPECT_TRUE(dial());
}

TEST_F(Tls, WhoIsNotAdmittedIsClosedAtOnce)
{
    std::vector<crypto::Fingerprint> asked;
    listener.setAdmits([&](const crypto::Fingerprint& who) {
        asked.push_back(who);
        return false;
    });
    const auto dialled = dial(); // TLS 1.3: the client is up before the server knows who it is
    EXPECT_TRUE(wait([&] { return !dialled || dialled->closed == 1; }));
    EXPECT_TRUE(let_in.empty());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0], fingerprint(1));
}

// --- a session that is offered again, by a client of OpenSSL's own, as Qt cannot tell whether it was taken
// ---

using Session = std::shared_ptr<SSL_SESSION>;

struct Visit
{
    bool linked = false; // shook hands and got a byte
    bool resumed = false;
    Session session; // to offer next time
};

void show(SSL_CTX* context, const Identity& who)
{
    const QByteArray certificateDer = who.certificate.toDer();
    SSL_CTX_use_certificate_ASN1(context, static_cast<int>(certificateDer.size()),
                                 reinterpret_cast<const unsigned char*>(certificateDer.constData()));
    SSL_CTX_use_PrivateKey_ASN1(EVP_PKEY_EC, context, who.der.data(), static_cast<long>(who.der.size()));
}

Visit visit(int descriptor, const Identity& who, const Session& offered)
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    show(context.get(), who);
    const std::shared_ptr<SSL> ssl(SSL_new(context.get()), SSL_free);
    SSL_set_fd(ssl.get(), descriptor);
    if (offered)
        SSL_set_session(ssl.get(), offered.get());
    char byte = 0;
    Visit out;
    out.linked = SSL_connect(ssl.get()) == 1 && SSL_read(ssl.get(), &byte, 1) == 1;
    out.resumed = SSL_session_reused(ssl.get()) == 1;
    out.session = Session(SSL_get1_session(ssl.get()), SSL_SESSION_free);
    SSL_shutdown(ssl.get()); // or OpenSSL would not offer the session again
    ::close(descriptor);
    return out;
}

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    return descriptor;
}

// The other end of visit(), with all of OpenSSL's habits.
void serveUsually(SSL_CTX* context, int descriptor)
{
    const std::shared_ptr<SSL> ssl(SSL_new(context), SSL_free);
    SSL_set_fd(ssl.get(), descriptor);
    char byte = 'x';
    if (SSL_accept(ssl.get()) == 1 && SSL_write(ssl.get(), &byte, 1) == 1)
        SSL_read(ssl.get(), &byte, 1); // until the visitor leaves
    ::close(descriptor);
}

TEST(Resumption, HappensWithAServerThatAllowsIt) // or the next test would mean nothing
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    show(context.get(), identity(0));
    Session session;
    for (const bool again : {false, true}) {
        std::array<int, 2> ends{};
        ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
        std::thread server([&] { serveUsually(context.get(), ends[0]); });
        const Visit made = visit(ends[1], identity(1), session);
        server.join();
        EXPECT_TRUE(made.linked);
        EXPECT_EQ(made.resumed, again);
        session = made.session;
    }
}

TEST_F(Tls, NoSessionIsResumed)
{
    QObject::connect(&listener, &Listener::linked, &listener,
                     [](const LinkPtr& link) { link->send(view("x")); });
    Session session;
    for (const std::size_t visits : {1U, 2U, 3U}) {
        const int descriptor = connectTo(listener.port());
        auto visiting =
            std::async(std::launch::async, [&] { return visit(descriptor, identity(1), session); });
        ASSERT_TRUE(wait([&] { return visiting.wait_for(0s) == std::future_status::ready; }));
        const Visit made = visiting.get();
        EXPECT_TRUE(made.linked);
        EXPECT_FALSE(made.resumed);
        EXPECT_EQ(let_in.size(), visits) << "each visit proves its key again";
        session = made.session;
        EXPECT_EQ(SSL_SESSION_is_resumable(session.get()), 1)
            << "nothing is left to offer: this shows nothing";
    }
}

} // namespace
} // namespace mandorla::sync
