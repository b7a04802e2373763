#include "app/desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSocketNotifier>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstring>
#include <thread>
#include <utility>

#ifdef __linux__
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace mandorla::app {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype kTokenBytes = 256; // desktops give 20 to 100
const QByteArray kBeginning = "up ";   // of what a second start says; the token follows

bool canBeToken(const QByteArray& text)
{
    return text.size() <= kTokenBytes &&
           std::all_of(text.begin(), text.end(), [](char sign) { return sign > ' ' && sign <= '~'; });
}

// The same for each way to a place, whether it is there yet or not.
QString placeOf(const QString& path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (const QString real = info.canonicalFilePath(); !real.isEmpty())
        return real;
    return info.isRoot() ? info.filePath() : QDir(placeOf(info.path())).filePath(info.fileName());
}

constexpr auto kPause = 100ms; // for an answer of the X server

#ifdef __linux__
constexpr auto kPatience = 30s; // the first one may still be starting, on a slow and busy laptop
constexpr auto kBetween = 20ms; // two tries
constexpr int kGuests = 8;      // who are let in and have said nothing yet
constexpr char kAnswer = 'y';

// Closed with its end.
class Socket
{
public:
    Socket()
        : m_descriptor(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0))
    {
        const timeval patience{std::chrono::seconds(kPatience).count(), 0};
        for (const int which : {SO_RCVTIMEO, SO_SNDTIMEO})
            ::setsockopt(m_descriptor, SOL_SOCKET, which, &patience, sizeof patience);
    }
    ~Socket()
    {
        if (m_descriptor != -1)
            ::close(m_descriptor);
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] int release() { return std::exchange(m_descriptor, -1); }

private:
    int m_descriptor;
};

// A name of the abstract namespace begins with a zero.
template <typename Call>
int with(const QByteArray& name, Call call)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path + 1, name.constData(), static_cast<std::size_t>(name.size()));
    return call(
        reinterpret_cast<const sockaddr*>(&address),
        static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + static_cast<std::size_t>(name.size())));
}

bool isOurs(int socket)
{
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && who.uid == ::geteuid();
}
#endif

} // namespace

SingleInstance::SingleInstance(const QString& vault, QObject* parent)
    : QObject(parent)
    , m_name(QCryptographicHash::hash("one copy of " + QFile::encodeName(placeOf(vault)),
                                      QCryptographicHash::Sha256)
                 .toHex()
                 .first(32))
{
}

#ifdef __linux__
SingleInstance::~SingleInstance()
{
    if (m_socket != -1)
        ::close(m_socket);
}

bool SingleInstance::isTheOne(const QByteArray& token)
{
    const QByteArray words = kBeginning + (canBeToken(token) ? token : QByteArray());
    const auto until = std::chrono::steady_clock::now() + kPatience;
    do {
        Socket first;
        if (with(m_name, [&](auto... address) { return ::bind(first.descriptor(), address...); }) == 0) {
            if (::listen(first.descriptor(), kGuests) == 0)
                m_socket = first.release();
            return true;
        }
        if (errno != EADDRINUSE)
            return true;
        const Socket second;
        if (with(m_name, [&](auto... address) { return ::connect(second.descriptor(), address...); }) == 0) {
            if (!isOurs(second.descriptor()))
                return true;
            char answer = 0;
            if (::send(second.descriptor(), words.constData(), static_cast<std::size_t>(words.size()),
                       MSG_NOSIGNAL) == words.size() &&
                ::recv(second.descriptor(), &answer, 1, 0) == 1 && answer == kAnswer)
                return false;
        }
        // It ended, or holds the name and does not listen yet.
        std::this_thread::sleep_for(kBetween);
    } while (std::chrono::steady_clock::now() < until);
    return true;
}

void SingleInstance::listen()
{
    if (m_socket == -1 || m_listens)
        return;
    m_listens = true;
    auto* others = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(others, &QSocketNotifier::activated, this, &SingleInstance::receive);
    m_others = others;
}

void SingleInstance::listenNoMore()
{
    m_listens = true;
    delete std::exchange(m_others, nullptr);
}

void SingleInstance::receive()
{
    const int guest = ::accept4(m_socket, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (guest == -1)
        return;
    if (!isOurs(guest) || m_guests == kGuests) {
        ::close(guest);
        return;
    }
    ++m_guests;
    auto* words = new QSocketNotifier(guest, QSocketNotifier::Read, this);
    connect(words, &QSocketNotifier::activated, this, [this, words, guest] {
        std::array<char, kTokenBytes + 64> said{};
        const auto size = ::recv(guest, said.data(), said.size(), MSG_TRUNC);
        const auto text = QByteArray::fromRawData(
            said.data(), static_cast<qsizetype>(std::clamp<ssize_t>(size, 0, ssize_t{said.size()})));
        if (size <= static_cast<ssize_t>(said.size()) && text.startsWith(kBeginning)) {
            const QByteArray token = text.mid(kBeginning.size());
            emit asked(canBeToken(token) ? token : QByteArray());
            ::send(guest, &kAnswer, 1, MSG_NOSIGNAL);
        }
        words->setEnabled(false);
        words->deleteLater();
        ::close(guest);
        --m_guests;
    });
}
#else
SingleInstance::~SingleInstance() = default;
bool SingleInstance::isTheOne(const QByteArray&) { return true; }
void SingleInstance::listen() {}
void SingleInstance::listenNoMore() {}
void SingleInstance::receive() {}
#endif

QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

void bringUp(QWindow& window, const QByteArray& token)
{
    // From here Qt takes it to the compositor. An older one would do nothing.
    if (token.isEmpty())
        qunsetenv("XDG_ACTIVATION_TOKEN");
    else
        qputenv("XDG_ACTIVATION_TOKEN", token);
    window.setWindowStates(window.windowStates() & ~Qt::WindowMinimized);
    window.raise();
    window.requestActivate();
    // Under X11 a window manager holds back whoever asks with the time of an older key or click. Its title
    // written anew, the window is told the time of now.
    if (QGuiApplication::platformName() == QLatin1String("xcb")) {
        window.setTitle(window.title());
        QTimer::singleShot(kPause, &window, &QWindow::requestActivate);
    }
}

} // namespace mandorla::app
