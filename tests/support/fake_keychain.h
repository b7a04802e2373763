#pragma once

#include "sync/storage/keychain.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace mandorla::test {

// A desktop's keychain in a test's hands.
class FakeKeychain : public sync::Keychain
{
public:
    void read(const QString& name, std::function<void(std::optional<crypto::Key>)> then) override
    {
        ++asked;
        answer([this, name, then] {
            const auto found = entries.find(name);
            then(works && found != entries.end() ? std::optional(found->second) : std::nullopt);
        });
    }
    void write(const QString& name, const crypto::Key& key, std::function<void(bool)> then) override
    {
        ++asked;
        answer([this, name, key, then] {
            if (works)
                entries.insert_or_assign(name, key);
            then(works);
        });
    }
    void remove(const QString& name, std::function<void(bool)> then) override
    {
        ++asked;
        answer([this, name, then] {
            if (works)
                entries.erase(name);
            then(works);
        });
    }

    std::map<QString, crypto::Key> entries;
    bool works = true;
    bool waits = false; // for its person: until it answers by hand
    int asked = 0;
    std::function<void()> late;

private:
    void answer(const std::function<void()>& what)
    {
        if (waits)
            late = what;
        else
            QTimer::singleShot(0, &m_here, what);
    }
    QObject m_here;
};

} // namespace mandorla::test
