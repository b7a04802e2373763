#include "sync/storage/desktop_keychain.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace mandorla::sync {

namespace {

const auto kService = QStringLiteral("This evening"); // the title of the window

// All that share these bytes.
void wipe(const QByteArray& bytes)
{
    sodium_memzero(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
}

// Jobs belong to nobody and go by themselves: what they speak through looks for them when it answers.
template <typename Job>
Job* jobFor(const QString& name)
{
    auto* job = new Job(kService);
    job->setKey(name);
    job->setInsecureFallback(false);
    return job;
}

} // namespace

void DesktopKeychain::read(const QString& name, std::function<void(std::optional<crypto::Key>)> then)
{
    auto* job = jobFor<QKeychain::ReadPasswordJob>(name);
    QObject::connect(job, &QKeychain::Job::finished, &m_here, [job, then = std::move(then)] {
        const QByteArray bytes = job->binaryData();
        std::optional<crypto::Key> key;
        if (job->error() == QKeychain::NoError && bytes.size() == 32)
            key.emplace(view({bytes.constData(), 32}));
        wipe(bytes);
        then(std::move(key));
    });
    job->start();
}

void DesktopKeychain::write(const QString& name, const crypto::Key& key, std::function<void(bool)> then)
{
    auto* job = jobFor<QKeychain::WritePasswordJob>(name);
    const ByteView secret = key.bytes();
    const QByteArray bytes(reinterpret_cast<const char*>(secret.data()),
                           static_cast<qsizetype>(secret.size()));
    job->setBinaryData(bytes);
    QObject::connect(job, &QKeychain::Job::finished, &m_here, [job, bytes, then = std::move(then)] {
        wipe(bytes);
        then(job->error() == QKeychain::NoError);
    });
    job->start();
}

void DesktopKeychain::remove(const QString& name, std::function<void(bool)> then)
{
    auto* job = jobFor<QKeychain::DeletePasswordJob>(name);
    QObject::connect(job, &QKeychain::Job::finished, &m_here, [job, then = std::move(then)] {
        then(job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
    });
    job->start();
}

} // namespace mandorla::sync
