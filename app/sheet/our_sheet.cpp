#include "app/sheet/our_sheet.h"

#include "app/shell/navigator.h"
#include "app/shell/people_view_model.h"

namespace mandorla::app {

OurSheet::OurSheet(const RevealViewModel& revealing, const PeopleViewModel& people,
                   TakeAlongViewModel& takingAlong, Navigator& navigator)
    : m_people(people)
    , m_takingAlong(takingAlong)
    , m_navigator(navigator)
    , m_ourPage(revealing)
{
    connect(&m_ourPage, &OurPageViewModel::left, this, [this] {
        m_pages.follow();
        m_navigator.goBack();
    });
    connect(&m_ourPage, &OurPageViewModel::takingAlong, this, &OurSheet::takeAlong);
    connect(&m_pages, &SheetsViewModel::opening, this, &OurSheet::open);
    connect(&navigator, &Navigator::turned, this, [this] {
        if (m_navigator.screen() == Navigator::Choose)
            m_pages.follow();
    });
}

void OurSheet::setPartner(sync::Partner* partner)
{
    m_ourPage.setPartner(partner);
    m_pages.setPartner(partner);
}

void OurSheet::open(const sync::SheetId& page)
{
    m_ourPage.open(page);
    m_navigator.showOver(Navigator::OurPage);
}

void OurSheet::follow(const sync::SheetId& page)
{
    m_ourPage.follow(page);
    if (m_navigator.screen() == Navigator::Choose)
        m_pages.follow();
}

void OurSheet::takeAlong()
{
    m_takingAlong.begin(
        {m_people.bothNamed() ? m_people.together() : QString(), m_ourPage.title(), m_ourPage.steps()});
    m_navigator.showOver(Navigator::TakeAlong);
}

void OurSheet::heard(const sync::SheetKept& event)
{
    m_ourPage.follow(event.sheet);
    m_pages.follow();
}

void OurSheet::heard(const sync::SheetLetGo& event)
{
    m_ourPage.letGoOf(event.sheet);
    m_pages.follow();
    if (m_navigator.screen() == Navigator::TakeAlong && m_navigator.isNextUnder(Navigator::OurPage) &&
        m_ourPage.state() == OurPageViewModel::Gone)
        m_takingAlong.back();
}

} // namespace mandorla::app
