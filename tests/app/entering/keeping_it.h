#pragma once

#include "tests/app/two_laptops.h"
#include "tests/support/passphrase.h"

#include <QDirIterator>

namespace mandorla::test {

inline const QString kPause = QStringLiteral("The evening has paused. Your answers are still here.");

// "Keep it locked", on one laptop or both.
class KeepingIt : public TwoLaptops
{
protected:
    // The same laptop on another day: its vault must be closed.
    struct Later
    {
        Later(const sync::ClientOptions& options, const QString& folder)
            : home(options, theClock, folder, sync::kLowestCost)
            , app(home, exercises())
        {
        }
        sync::Household home;
        App app;
    };

    bool keep(App& app) { return keepItLocked(app, kPassphrase); }

    void tonight(App& app)
    {
        app.welcome()->goOn();
        app.welcome()->begin();
    }

    bool keptPair()
    {
        if (!keep(a) || !keep(b))
            return false;
        a.connecting()->setName("Ada");
        b.connecting()->setName("Bo");
        return pair(a, b);
    }

    bool open(App& app, Navigator::Screen page, const QString& passphrase = kPassphrase)
    {
        app.door()->open(passphrase);
        return until([&] { return app.navigator()->screen() == page; });
    }

    Later later(const QString& whose = QStringLiteral("a")) { return {options, folder.filePath(whose)}; }

    QStringList files() const
    {
        QStringList out;
        QDirIterator all(folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            out << all.next();
        return out;
    }

    // Until both hear each other again.
    bool together()
    {
        return until(
            [&] { return a.people() && b.people() && !a.notice()->paused() && !b.notice()->paused(); });
    }
};

} // namespace mandorla::test
