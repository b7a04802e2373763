#pragma once

#include "app/app.h"
#include "app/words/language.h"
#include "sync/household.h"
#include "sync/system_clock.h"
#include "tests/support/fake_keychain.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

// Two laptops for the tests of pages: real households and view models, on the loopback of this machine,
// without beacons. A test pairs them as two people would, or calls pair().
namespace mandorla::app {

class Evening : public QObject
{
    Q_OBJECT
    Q_PROPERTY(mandorla::app::App* mine READ mine NOTIFY mineChanged)
    Q_PROPERTY(mandorla::app::App* other READ other NOTIFY otherChanged)

public:
    explicit Evening(QObject* parent = nullptr);

    [[nodiscard]] App* mine() { return m_mine.get(); }
    [[nodiscard]] App* other() { return m_other.get(); }

    // Through the view models, with these names, up to the choosing on both; true when it came about. Mine
    // shows the digits, or types them.
    Q_INVOKABLE bool pair(const QString& mine, const QString& other, bool iShow = true);
    // This laptop suggests a round of rounds.mandorla.json, which is not in the list, or one that is built
    // in.
    Q_INVOKABLE void suggest(mandorla::app::App* laptop, const QString& round) const;
    // Both have chosen to keep, behind this passphrase, and are about to pair.
    Q_INVOKABLE bool keep(const QString& passphrase);
    // Mine is at Connect: another laptop takes the place of the other one, keeps as well, and pairs with
    // mine.
    Q_INVOKABLE bool pairWithAnother(const QString& other);
    // Mine closes, and opens on another day. There must be no window.
    Q_INVOKABLE void comeAnotherDay();
    // Something stands where my vault would be made.
    Q_INVOKABLE void blockMyVault() const;
    // The keychain of my desktop: there, or none.
    Q_INVOKABLE void setKeychain(bool works) { m_myKeychain.works = works; }
    // The address of the other laptop while it shows digits, for ConnectViewModel::address.
    Q_INVOKABLE QString addressOf(mandorla::app::App* laptop) const;
    // What a screen reader finds in the window, in its order.
    Q_INVOKABLE QStringList heard(QObject* window) const;

    // Both laptops in a language of app/translations/pseudo.py, "long" or "right"; or in one that is there,
    // by its tag.
    Q_INVOKABLE bool speak(const QString& pseudo) const;
    // Where pictures of every page in every language are wanted (tests/run --pictures); else empty.
    Q_INVOKABLE QString pictures() const { return qEnvironmentVariable("MANDORLA_PICTURES"); }
    // In which: MANDORLA_LANGUAGES, else all, and the two that nobody speaks.
    Q_INVOKABLE QStringList languages() const;
    // Which of these stand in the sources as they are, or with something put into them.
    Q_INVOKABLE QStringList english(const QStringList& texts) const;

signals:
    void mineChanged();
    void otherChanged();

private:
    void openMine();
    [[nodiscard]] static bool keep(App& laptop, const QString& passphrase);
    void openOther(const QString& folder);

    sync::SystemClock m_clock;
    QTemporaryDir m_folder; // both vaults, at the lowest cost
    test::FakeKeychain m_myKeychain;
    std::unique_ptr<sync::Household> m_myHousehold;
    std::unique_ptr<sync::Household> m_otherHousehold;
    std::unique_ptr<App> m_mine;
    std::unique_ptr<App> m_other;
};

} // namespace mandorla::app
