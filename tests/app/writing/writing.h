#pragma once

#include "protocol/rounds/round_file.h"
#include "tests/app/two_laptops.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace mandorla::test {

using protocol::Kind;

inline int rowOf(Kind kind)
{
    return static_cast<int>(std::ranges::find(protocol::kKinds, kind) - protocol::kKinds.begin());
}

class Writing : public TwoLaptops
{
protected:
    Writing()
    {
        a.welcome()->goOn();
        b.welcome()->goOn();
    }

    WriteViewModel& page = *a.writing();
    QTemporaryDir files;

    QString prompt(int card) { return page.cards()->at(card, "prompt").toString(); }
    void type(const QString& text, void (WriteViewModel::*set)(const QString&), const QString& before = {})
    {
        for (int i = 1; i <= text.size(); ++i)
            (page.*set)(before + text.left(i));
    }
    // "Walk" wish, an exchange, a pick of two, a private card.
    void writeOne()
    {
        page.startBlank();
        page.setTitle("Sunday");
        for (const auto& [kind, prompt] :
             {std::pair(Kind::Wish, "A walk by the river."), std::pair(Kind::Exchange, "Tea, brought."),
              std::pair(Kind::Pick, "What sounds good?"), std::pair(Kind::Private, "For me:")}) {
            page.addCard();
            page.setKind(rowOf(kind));
            page.setPrompt(prompt);
        }
        page.openCard(2);
        page.setOption(0, "Music");
        page.setOption(1, "Quiet");
        page.closeCard();
    }
    QString saveAs(const QString& name)
    {
        page.save();
        EXPECT_EQ(a.navigator()->screen(), Navigator::RoundFile);
        a.roundFile()->setFolder(files.path());
        a.roundFile()->setName(name);
        a.roundFile()->go();
        return files.filePath(name + ".mandorla.json");
    }
};

} // namespace mandorla::test
