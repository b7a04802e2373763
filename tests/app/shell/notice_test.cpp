#include "app/shell/notice_view_model.h"

#include <gtest/gtest.h>

using namespace mandorla::app;

TEST(Notice, ThatTheEveningGoesOnIsToldOnceAndAfterAPauseOnly)
{
    NoticeViewModel notice;
    int told = 0;
    QObject::connect(&notice, &NoticeViewModel::wentOn, [&] { ++told; });
    notice.goOn(); // the two have just met
    EXPECT_EQ(told, 0);
    notice.setPaused(true);
    notice.goOn();
    EXPECT_FALSE(notice.paused());
    notice.goOn();
    EXPECT_EQ(told, 1);
    notice.setPaused(true);
    notice.clear(); // another evening
    notice.goOn();
    EXPECT_EQ(told, 1);
}
