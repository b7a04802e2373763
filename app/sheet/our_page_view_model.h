#pragma once

#include "app/sheet/entry_rows.h"
#include "app/shell/rows.h"
#include "sync/conversation/sheet/shared_sheet.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace mandorla::sync {
class Partner;
}

namespace mandorla::app {

class RevealViewModel;

// "Our page": what two people write together, and whether they keep it. Who wrote what is not known here, and
// neither is what the other one wants to keep.
//
// Life: open() with a page of the partner's; it shows that one until another is opened. follow() and heard()
// tell what came of it elsewhere.
class OurPageViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(QString title READ title NOTIFY changed)         // of its round
    Q_PROPERTY(QStringList lengths READ lengths NOTIFY changed) // each of limits::kKeepDays in words
    Q_PROPERTY(State state READ state NOTIFY changed)
    // Roles: see EntryRows. Never empty, unless Gone: an empty page has one blank row to write in.
    Q_PROPERTY(mandorla::app::EntryRows* entries READ entries CONSTANT)
    Q_PROPERTY(
        int current READ current WRITE setCurrent NOTIFY currentChanged) // the row being written; -1: Gone
    Q_PROPERTY(bool full READ full NOTIFY changed)                       // no entry more
    // What was shared in its round, if that was the last one played: card (in short), start (the step that
    // tryThis() begins with; empty: the card has none), and here (bool): an entry says just that.
    Q_PROPERTY(mandorla::app::Rows* shared READ shared CONSTANT)

    // Both keep this evening: the page can be kept.
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)
    Q_PROPERTY(bool keep READ keep NOTIFY changed) // this person's own choice
    Q_PROPERTY(int days READ days NOTIFY changed)  // for both: one of choices
    Q_PROPERTY(bool canTakeAlong READ canTakeAlong NOTIFY changed)
    Q_PROPERTY(
        QString sentence READ sentence NOTIFY changed) // what becomes of the page: the same on both laptops

public:
    enum State
    {
        Open,   // it goes with the evening, unless both keep it
        Kept,   // by both; it fades by itself
        Fading, // kept, and its last days: it stays on if both keep it again
        Gone,   // let go of by one of the two, it is not said by whom
    };
    Q_ENUM(State)

    explicit OurPageViewModel(const RevealViewModel& revealing, QObject* parent = nullptr);

    Q_INVOKABLE void tryThis(int sharedRow); // an entry that begins with the step of a card
    Q_INVOKABLE void write();                // a blank row, or on in the one there is
    Q_INVOKABLE void reword(int row, const QString& text);
    Q_INVOKABLE void take(int row, bool other); // of two texts side by side; the other one goes
    Q_INVOKABLE void join(int row);             // of two texts side by side: both, one below the other
    Q_INVOKABLE void drop(int row);
    Q_INVOKABLE void chooseDays(int days);
    Q_INVOKABLE void toggleKeep();
    Q_INVOKABLE void letGo();     // at once, on both
    Q_INVOKABLE void takeAlong(); // what both keep, each may: as a file, or on paper
    Q_INVOKABLE void back() { emit left(); }
    [[nodiscard]] QString lasting(int days) const; // "three months", alone
    [[nodiscard]] QStringList lengths() const;

    void setPartner(sync::Partner* partner);
    void open(const sync::SheetId& page);
    void follow(const sync::SheetId& page);
    void letGoOf(const sync::SheetId& page); // it was, by one of the two

    [[nodiscard]] QString title() const;
    [[nodiscard]] State state() const;
    [[nodiscard]] EntryRows* entries() { return &m_entries; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    [[nodiscard]] bool full() const { return m_page && m_page->full; }
    [[nodiscard]] Rows* shared() { return &m_shared; }
    [[nodiscard]] bool canKeep() const;
    [[nodiscard]] bool keep() const { return m_page && m_page->keep; }
    [[nodiscard]] int days() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool canTakeAlong() const { return m_page && m_page->kept; }
    [[nodiscard]] QStringList steps() const; // what stands on it, and no blank ones

signals:
    void changed();
    void currentChanged();
    void takingAlong();
    void left();

private:
    [[nodiscard]] QString whatOpenSays() const;
    [[nodiscard]] QString whatKeptSays() const;
    [[nodiscard]] QString whatFadingSays() const;

    void show();
    void showShared();
    void moveTo(int row);

    const RevealViewModel& m_revealing;
    QPointer<sync::Partner> m_partner;
    sync::SheetId m_id{};
    std::optional<sync::SharedSheet> m_page; // none: Gone
    EntryRows m_entries;
    Rows m_shared;
    int m_current = -1;
};

} // namespace mandorla::app
