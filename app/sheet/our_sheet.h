#pragma once

#include "app/sheet/our_page_view_model.h"
#include "app/sheet/sheets_view_model.h"
#include "app/sheet/take_along_view_model.h"
#include "sync/conversation/event.h"

#include <QObject>

namespace mandorla::app {

class Navigator;
class PeopleViewModel;

// The act of our page: written together, found again, let go of, taken along.
//
// Life: one for each client; all that it is given outlives it.
class OurSheet : public QObject
{
    Q_OBJECT

public:
    OurSheet(const RevealViewModel& revealing, const PeopleViewModel& people, TakeAlongViewModel& takingAlong,
             Navigator& navigator);

    void setPartner(sync::Partner* partner);
    void open(const sync::SheetId& page);
    void follow(const sync::SheetId& page); // something of it has changed

    void heard(const sync::SheetKept& event);
    void heard(const sync::SheetLetGo& event);

    [[nodiscard]] OurPageViewModel& ourPage() { return m_ourPage; }
    [[nodiscard]] SheetsViewModel& pages() { return m_pages; }

private:
    void takeAlong();

    const PeopleViewModel& m_people;
    TakeAlongViewModel& m_takingAlong;
    Navigator& m_navigator;
    OurPageViewModel m_ourPage;
    SheetsViewModel m_pages;
};

} // namespace mandorla::app
