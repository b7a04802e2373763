#pragma once

#include <QObject>
#include <QString>

#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mandorla::app {

// The stack of screens, and nothing else: the last is up, and leads back to the one under it. The comment
// after each names the view model that it shows.
class Navigator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged) // the one that is up

public:
    enum Screen
    {
        Door,          // door: something is kept here
        BeforeWeBegin, // alone, before anything else until a pairing is kept: welcome
        Welcome,       // welcome
        Keep,          // keepingIt: a passphrase is chosen
        Connect,       // connecting; from here on something may listen
        Choose,        // choosing
        ReadCards,     // readingCards
        Answer,        // answering
        Sealed,        // sealing
        TurnTogether,  // turning, and revealing for what was last shared
        Reveal,        // revealing
        TheEnd,        // ending
        Companions,    // companions: who this evening is with; also over Kept
        // These lie over another screen and lead back to it.
        OurPage,   // ourPage; over TheEnd or Choose
        Talk,      // talking; over Reveal, TurnTogether or TheEnd
        TakeAlong, // takingAlong; over OurPage or OwnPage
        Kept,      // kept; over Connect or Choose
        Apart,     // connecting: what helps when the two laptops do not find each other again
        Write,     // writing, and so the four after it; over Welcome or Choose
        WriteRound,
        WriteCard,
        TryCard, // writing()->trying()
        LeaveWriting,
        RoundFile, // roundFile; over whatever asked for it
        // What one writes alone: over Welcome, Connect or Kept, or over nothing in a vault that was just
        // made.
        OwnList,   // ownList
        OwnAnswer, // ownAnswering
        OwnPage,   // ownPage; also over nothing, after a private round in an evening
    };
    Q_ENUM(Screen)

    explicit Navigator(Screen first, QObject* parent = nullptr);

    [[nodiscard]] Screen screen() const { return m_stack.back(); }
    // Its name below: that of its file. No property, or it would be told anew in each language
    // (retranslate.h).
    Q_INVOKABLE [[nodiscard]] QString name() const;
    [[nodiscard]] Screen lowest() const { return m_stack.front(); }
    [[nodiscard]] bool liesOver() const { return m_stack.size() > 1; } // there is a way back
    [[nodiscard]] bool has(Screen screen) const;                       // up, or under the one that is
    [[nodiscard]] bool isNextUnder(Screen screen) const;               // what leads back would lead there

    void start(Screen screen); // nothing lies under it
    void showOver(Screen screen);
    void goBack();
    void turnTo(Screen screen); // in place of the one that is up; what lies under it stays
    void turnLowest(Screen from, Screen to);
    void leaveOut(Screen screen); // if it is next under: it is not led back to any more
    void leaveOutAll();           // whatever is under the one that is up

    // Nothing leads on from the screen that is up, until release().
    void hold() { m_held = true; }
    void release() { m_held = false; }
    [[nodiscard]] bool isHeld() const { return m_held; }

    // Quiet: screens follow each other, and nobody is told before tell().
    void setQuiet(bool quiet) { m_quiet = quiet; }
    [[nodiscard]] bool isQuiet() const { return m_quiet; }
    void tell();

signals:
    void turned(); // to whichever screen, the same one too, and quiet or not; before screenChanged()
    void screenChanged();

private:
    void put(std::vector<Screen> stack);

    std::vector<Screen> m_stack; // never empty
    bool m_held = false;
    bool m_quiet = false;
};

} // namespace mandorla::app
