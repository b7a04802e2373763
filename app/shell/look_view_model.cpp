#include "app/shell/look_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"

#include <algorithm>

namespace mandorla::app {

LookViewModel::LookViewModel(sync::Household& household, QObject* parent)
    : QObject(parent)
    , m_household(household)
{
    connect(&household, &sync::Household::clientChanged, this, &LookViewModel::followVault);
    connect(&Language::it(), &Language::chose, this, [this](const QString& tag) {
        m_language = tag;
        keepLanguage();
        emit changed();
    });
    if (Language::it().use(household.language())) // one of a later version may not be there
        m_language = household.language();
}

void LookViewModel::setDesktop(const sync::Look& desktop)
{
    if (desktop == m_desktop)
        return;
    m_desktop = desktop;
    emit changed();
}

void LookViewModel::begin(const sync::Look& look)
{
    m_chosen = look;
    emit changed();
}

double LookViewModel::textSize() const
{
    const int percent = m_chosen.textSize.value_or(m_desktop.textSize.value_or(sync::Look::kTextFrom));
    return std::clamp(percent, sync::Look::kTextFrom, sync::Look::kTextTo) / 100.0;
}

// --- what is chosen ---

LookViewModel::Choice LookViewModel::choiceOf(const std::optional<bool>& wish)
{
    return !wish ? AsDesktop : *wish ? Yes : No;
}

QList<int> LookViewModel::textSizes()
{
    QList<int> out(sync::Look::kTextSizes.begin(), sync::Look::kTextSizes.end());
    out.prepend(0); // as the desktop has it
    return out;
}

void LookViewModel::chooseText(int percent)
{
    sync::Look look = m_chosen;
    look.textSize = percent == 0
                        ? std::nullopt
                        : std::optional(std::clamp(percent, sync::Look::kTextFrom, sync::Look::kTextTo));
    choose(look);
}

void LookViewModel::choose(std::optional<bool> sync::Look::* what, Choice choice)
{
    sync::Look look = m_chosen;
    look.*what = choice == AsDesktop ? std::nullopt : std::optional(choice == Yes);
    choose(look);
}

void LookViewModel::choose(const sync::Look& look)
{
    if (look == m_chosen && !m_waits)
        return;
    m_chosen = look;
    m_waits = true;
    keep();
    emit changed();
}

// --- what is kept ---

void LookViewModel::followVault()
{
    const bool open = m_household.state() == sync::Household::State::Open;
    if (open != m_open) {
        m_open = open;
        keepLanguage();
        if (open && m_waits)
            keep();
        else if (const sync::Look kept = m_household.look(); open && kept != sync::Look())
            m_chosen = kept;
    }
    emit changed();
}

void LookViewModel::keep()
{
    if (m_open && m_household.keep(m_chosen))
        m_waits = false;
}

void LookViewModel::keepLanguage()
{
    if (m_open && languageWaits())
        (void)m_household.keepLanguage(m_language);
}

bool LookViewModel::languageWaits() const
{
    return !m_language.isEmpty() && m_language != m_household.language();
}

QString LookViewModel::keeping() const
{
    switch (m_household.state()) {
    case sync::Household::State::Open:
        if (m_waits || languageWaits())
            return tr("This could not be kept, so it is for tonight only. See that there is room on "
                      "the disk.");
        return oneAfterAnother(
            tr("It is kept with the rest, behind your passphrase."),
            m_household.language().isEmpty()
                ? QString()
                : tr("The language is not locked, so that you are asked for your passphrase in it."));
    case sync::Household::State::Tonight:
        return tr("It is for tonight only. Nothing of it is written.");
    case sync::Household::State::Closed:
        break;
    }
    return tr("It is for tonight, and kept only with an evening that you keep locked.");
}

} // namespace mandorla::app
