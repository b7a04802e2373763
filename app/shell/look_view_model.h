#pragma once

#include "sync/household.h"
#include "sync/look.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// How it looks: as the desktop has it, or as this person chose; where neither says anything, as it is drawn.
// What was chosen is kept in the vault while one is open, and nowhere else. What a vault has kept holds from
// when it is opened on; what was chosen before that, at the door or on the cover, holds in its place, and is
// kept then. The language stands beside the vault, unlocked, and holds from the beginning: whoever is asked
// for a passphrase has to be able to read that.
class LookViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // What holds.
    Q_PROPERTY(double textSize READ textSize NOTIFY changed) // 1.0 to 2.0
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool contrast READ contrast NOTIFY changed) // more of it
    Q_PROPERTY(bool still READ still NOTIFY changed)       // nothing travels

    // What was chosen; of sizes of text, from what.
    Q_PROPERTY(QList<int> textSizes READ textSizes CONSTANT) // each as chosenText
    Q_PROPERTY(
        int chosenText READ chosenText WRITE chooseText NOTIFY changed) // in percent; 0: as the desktop
    Q_PROPERTY(Choice chosenDark READ chosenDark WRITE chooseDark NOTIFY changed)
    Q_PROPERTY(Choice chosenContrast READ chosenContrast WRITE chooseContrast NOTIFY changed)
    Q_PROPERTY(Choice chosenStill READ chosenStill WRITE chooseStill NOTIFY changed)

    // For how long that is, or why it could not be kept. Not for whoever does not know what is kept here.
    Q_PROPERTY(QString keeping READ keeping NOTIFY changed)

public:
    enum Choice
    {
        AsDesktop,
        No,
        Yes
    };
    Q_ENUM(Choice)

    explicit LookViewModel(sync::Household& household, QObject* parent = nullptr);

    void setDesktop(const sync::Look& desktop); // of any size
    void begin(const sync::Look& look);         // chosen for the start, and not to be kept

    [[nodiscard]] double textSize() const;
    [[nodiscard]] bool dark() const { return holds(&sync::Look::dark); }
    [[nodiscard]] bool contrast() const { return holds(&sync::Look::contrast); }
    [[nodiscard]] bool still() const { return holds(&sync::Look::still); }

    [[nodiscard]] static QList<int> textSizes();
    [[nodiscard]] int chosenText() const { return m_chosen.textSize.value_or(0); }
    void chooseText(int percent);
    [[nodiscard]] Choice chosenDark() const { return choiceOf(m_chosen.dark); }
    void chooseDark(Choice choice) { choose(&sync::Look::dark, choice); }
    [[nodiscard]] Choice chosenContrast() const { return choiceOf(m_chosen.contrast); }
    void chooseContrast(Choice choice) { choose(&sync::Look::contrast, choice); }
    [[nodiscard]] Choice chosenStill() const { return choiceOf(m_chosen.still); }
    void chooseStill(Choice choice) { choose(&sync::Look::still, choice); }

    [[nodiscard]] QString keeping() const;

signals:
    void changed();

private:
    [[nodiscard]] static Choice choiceOf(const std::optional<bool>& wish);
    [[nodiscard]] bool holds(std::optional<bool> sync::Look::* what) const
    {
        return (m_chosen.*what).value_or((m_desktop.*what).value_or(false));
    }
    void choose(std::optional<bool> sync::Look::* what, Choice choice);
    void choose(const sync::Look& look);
    void followVault();
    void keep();
    void keepLanguage();
    [[nodiscard]] bool languageWaits() const;

    sync::Household& m_household;
    sync::Look m_desktop;
    sync::Look m_chosen;
    bool m_waits = false; // chosen, and not kept yet
    QString m_language;   // likewise; empty: nobody chose one
    bool m_open = false;  // there is a vault to keep it in
};

} // namespace mandorla::app
