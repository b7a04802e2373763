#pragma once

#include "app/app.h"
#include "app/composition.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"
#include "tests/support/answers.h"
#include "tests/support/the_clock.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace mandorla::test {

using namespace app;
using namespace std::chrono_literals;

inline const std::vector<protocol::Exercise>& exercises()
{
    static const auto kLoaded = loadExercises({});
    return kLoaded.value();
}

inline bool until(const std::function<bool()>& done, std::chrono::milliseconds time = 20s)
{
    const auto start = std::chrono::steady_clock::now();
    QTimer wake;
    wake.start(10ms); // what it waits for may happen outside of this process
    while (!done()) {
        if (std::chrono::steady_clock::now() - start >= time)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

// Everything that is on its way arrives: for what must not happen.
inline void settle(std::chrono::milliseconds time = 300ms)
{
    (void)until([] { return false; }, time);
}

// From the first page on: "Keep it locked", under this passphrase.
inline bool keepItLocked(App& app, const QString& passphrase)
{
    app.welcome()->goOn();
    app.welcome()->setKeeps(true);
    app.welcome()->begin();
    app.keepingIt()->passphrase()->type(passphrase);
    app.keepingIt()->passphrase()->typeAgain(passphrase);
    app.keepingIt()->create();
    return until([&] { return app.navigator()->screen() == Navigator::Connect; });
}

// View models on two real households over the loopback; no window.
class TwoLaptops : public ::testing::Test
{
protected:
    sync::ClientOptions options = [] {
        sync::ClientOptions out;
        out.listenAddress = QHostAddress(QHostAddress::LocalHost);
        out.port = 0;
        out.beacons = sync::ClientOptions::Beacons::Loopback;
        out.loopbackPort = static_cast<quint16>(QRandomGenerator::system()->bounded(49152, 65536));
        return out;
    }();
    QTemporaryDir folder;
    sync::Household homeA{options, theClock, folder.filePath(QStringLiteral("a")), sync::kLowestCost};
    sync::Household homeB{options, theClock, folder.filePath(QStringLiteral("b")), sync::kLowestCost};
    std::vector<protocol::Exercise> exercisesOfA =
        exercises(); // what is added before toConnect() is there, too
    App a{homeA, exercisesOfA};
    App b{homeB, exercises()};

    bool both(Navigator::Screen page)
    {
        return until([&] { return a.navigator()->screen() == page && b.navigator()->screen() == page; });
    }

    void toConnect()
    {
        for (App* app : {&a, &b}) {
            app->welcome()->goOn();
            app->welcome()->begin();
        }
    }

    // `shows` shows the digits; the other one types them.
    bool pair(App& shows, App& types)
    {
        shows.connecting()->show();
        types.connecting()->type();
        if (!until([&] { return types.connecting()->found() && shows.connecting()->digits().size() == 6; }))
            return false;
        types.connecting()->setTyped(shows.connecting()->digits());
        types.connecting()->pair();
        return both(Navigator::Choose);
    }

    bool toAnswer(int row = 0)
    {
        a.choosing()->setSelected(row);
        a.choosing()->suggest();
        if (!until([&] { return b.choosing()->canAgree(); }))
            return false;
        b.choosing()->agree();
        return both(Navigator::Answer);
    }

    // Both say yes to every wish, nothing else; both seal.
    bool toTurning()
    {
        for (App* app : {&a, &b}) {
            AnswerViewModel& page = *app->answering();
            page.next();
            for (int card = 0; card < page.count(); ++card) {
                setWish(page, WishAnswer::Open);
                page.next();
            }
            page.seal();
        }
        return both(Navigator::TurnTogether);
    }

    bool turn()
    {
        a.turning()->putHandOn();
        b.turning()->putHandOn();
        return until([&] {
            return a.navigator()->screen() == b.navigator()->screen() &&
                   a.navigator()->screen() != Navigator::TurnTogether;
        });
    }
};

} // namespace mandorla::test
