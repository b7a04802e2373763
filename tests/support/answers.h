#pragma once

#include "app/round/answer_view_model.h"
#include "app/round/kinds/exchange.h"
#include "app/round/kinds/pick.h"
#include "app/round/kinds/range.h"
#include "app/round/kinds/together.h"
#include "app/round/kinds/wish.h"

namespace mandorla::app {

// answerOf<WishAnswer>(page): of the card that lies open there, which has to be a wish.
template <typename Own>
Own& answerOf(AnswerViewModel& page)
{
    return dynamic_cast<Own&>(*page.answer());
}

template <typename Own>
Own& answerOf(AnswerViewModel* page)
{
    return answerOf<Own>(*page);
}

// If it is a wish that lies open.
inline void setWish(AnswerViewModel& page, WishAnswer::Choice choice)
{
    if (auto* wish = qobject_cast<WishAnswer*>(page.answer()))
        wish->setChoice(choice);
}

inline void setWish(AnswerViewModel* page, WishAnswer::Choice choice) { setWish(*page, choice); }

inline WishAnswer::Choice wishOf(AnswerViewModel& page)
{
    const auto* wish = qobject_cast<WishAnswer*>(page.answer());
    return wish ? wish->choice() : WishAnswer::None;
}

inline WishAnswer::Choice wishOf(AnswerViewModel* page) { return wishOf(*page); }

} // namespace mandorla::app
