#include "app/rehearsal/rehearsal_expected.h"

#include "app/controls/limits_of_pages.h"
#include "app/rehearsal/rehearsal_kinds.h"
#include "app/words/language.h"

#include <QAccessible>
#include <QQuickItem>

#include <algorithm>
#include <utility>

namespace mandorla::app {

namespace {

// --- what a window shows ---

bool isText(const QQuickItem& item) { return item.inherits("QQuickText"); }

QString textOf(const QQuickItem& item) { return item.property("text").toString(); }

// Whether this text can be read in it.
bool bears(const QQuickItem& item, const QString& text)
{
    const auto children = item.childItems();
    return std::any_of(children.begin(), children.end(), [&](const QQuickItem* child) {
        return child->isVisible() && ((isText(*child) && textOf(*child) == text) || bears(*child, text));
    });
}

// In the window, or brought there by scrolling.
bool isInReach(const QQuickItem& item, const QQuickWindow& window)
{
    constexpr qreal kRounding = 1; // of layouts, in pixels
    const auto fits = [](const QRectF& part, const QRectF& whole) {
        return whole.adjusted(-kRounding, -kRounding, kRounding, kRounding).contains(part);
    };
    QRectF rect(0, 0, item.width(), item.height());
    const QQuickItem* at = &item;
    for (const QQuickItem* parent = at->parentItem(); parent; at = parent, parent = parent->parentItem()) {
        const bool scrolls =
            parent->inherits("QQuickFlickable") && parent->property("contentItem").value<QQuickItem*>() == at;
        if (scrolls && parent->property("interactive").toBool()) {
            const auto value = [&](const char* name) { return parent->property(name).toReal(); };
            const qreal top = value("originY") - value("topMargin");
            const qreal bottom = value("originY") + value("contentHeight") + value("bottomMargin");
            if (rect.top() < top - kRounding || rect.bottom() > bottom + kRounding)
                return false;
            rect = parent->boundingRect();
            continue;
        }
        rect = at->mapRectToItem(parent, rect);
        if (parent->clip() && !fits(rect, parent->boundingRect()))
            return false;
    }
    return fits(rect, QRectF(QPointF(), window.size()));
}

std::optional<Look> lookAt(QQuickItem& item, const QQuickWindow& window)
{
    if (item.width() <= 0 || item.height() <= 0)
        return {};
    Look look{Look::Kind::Text, {}, false, item.isEnabled(), {}};
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&item);
    switch (heard ? heard->role() : QAccessible::NoRole) {
    case QAccessible::Button:
        look.kind = Look::Kind::Button;
        break;
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
        look.kind = Look::Kind::Choice;
        break;
    case QAccessible::EditableText:
        look.kind = Look::Kind::Field;
        look.value = textOf(item);
        break;
    case QAccessible::SpinBox:
        look.kind = Look::Kind::End;
        look.value = heard->valueInterface()->currentValue().toString();
        break;
    default:
        if (!isText(item))
            return {};
    }
    look.says = look.kind == Look::Kind::Text ? textOf(item) : heard->text(QAccessible::Name);
    look.chosen = heard && heard->state().checked;
    const bool worded = look.kind == Look::Kind::Button || look.kind == Look::Kind::Choice;
    if (look.says.isEmpty() || !isInReach(item, window) ||
        (worded && !isText(item) && !bears(item, textOf(item))))
        return {};
    return look;
}

void gather(QQuickItem& item, const QQuickWindow& window, std::vector<Look>& out)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    if (auto look = lookAt(item, window))
        out.push_back(*std::move(look));
    for (QQuickItem* child : item.childItems())
        gather(*child, window, out);
}

// --- what it ought to show ---

QString marked(const QString& says, bool chosen, bool enabled)
{
    return (chosen ? QStringLiteral("(x) ") : QStringLiteral("( ) ")) + says +
           (enabled ? QString() : QStringLiteral(" (off)"));
}

struct Expected
{
    QStringList texts;                                 // these, among others
    QStringList buttons;                               // likewise, marked
    QStringList without;                               // no button says so
    QStringList choices;                               // these in this order and no others, marked
    std::optional<QStringList> values = QStringList(); // of fields and ends, likewise; none: any
    std::optional<QString> digits;                     // of the pairing, shown or typed so far; none: any

    void choice(const QString& says, bool chosen) { choices << marked(says, chosen, true); }
    void button(const QString& says, bool there = true, bool enabled = true, bool chosen = false)
    {
        if (there)
            buttons << marked(says, chosen, enabled);
        else
            without << says;
    }
};

void expectWelcome(Expected& page, WelcomeViewModel& welcome)
{
    page.choice(QStringLiteral("Just for tonight"), !welcome.keeps());
    page.choice(QStringLiteral("Keep it locked"), welcome.keeps());
    page.button(QStringLiteral("Begin"));
    page.button(QStringLiteral("What will my partner see?"));
    page.button(QStringLiteral("For you alone"));
}

void expectOwnList(Expected& page, OwnListViewModel& own)
{
    page.texts << own.failure();
    for (int row = 0; row < own.rounds()->count(); ++row) {
        page.texts << own.rounds()->at(row, "title").toString()
                   << own.rounds()->at(row, "purpose").toString();
        page.button(QStringLiteral("Begin: %1").arg(own.rounds()->at(row, "title").toString()), true,
                    own.canBegin());
    }
    for (int row = 0; row < own.pages()->count(); ++row)
        page.texts << own.pages()->at(row, "title").toString() << own.pages()->at(row, "tell").toString();
    page.button(QStringLiteral("Back"));
}

void expectOwnPage(Expected& page, OwnPageViewModel& own)
{
    page.texts << own.title() << own.sentence() << own.failure() << own.closing();
    const bool any = own.cards()->count() > 0;
    for (int row = 0; row < own.cards()->count(); ++row)
        page.texts << own.cards()->at(row, "prompt").toString() << own.cards()->at(row, "words").toString();
    page.button(QStringLiteral("Back to the cards"), own.canWriteOn());
    page.button(QStringLiteral("Let go of it"), any);
    page.button(QStringLiteral("Take it along"), any);
    page.button(QStringLiteral("Keep it locked"), own.canKeep());
    page.button(QStringLiteral("Done"), own.isDone());
}

void expectKeep(Expected& page, KeepViewModel& keeping)
{
    page.values.reset(); // what was typed cannot be read back
    page.texts << keeping.passphrase()->strength() << keeping.passphrase()->difference();
    page.choice(QStringLiteral("Show what I type"), false);
    page.button(QStringLiteral("Back"));
    page.button(QStringLiteral("Keep it locked"), true, keeping.passphrase()->ready() && !keeping.busy());
}

void expectConnect(Expected& page, ConnectViewModel& connecting)
{
    page.values.reset(); // a name goes from its field to the view model, and not back
    const bool choosing = connecting.phase() == ConnectViewModel::Choosing;
    const bool showing = connecting.phase() == ConnectViewModel::Showing;
    const bool typing = !choosing && !showing;
    if (!choosing)
        page.digits = showing ? connecting.digits() : connecting.typed();
    page.texts << connecting.failure() << connecting.nameProblem();
    page.button(QStringLiteral("I show the digits"), choosing);
    page.button(QStringLiteral("I type them"), choosing);
    page.button(QStringLiteral("For you alone"), choosing);
    page.button(QStringLiteral("Show other digits"), showing);
    page.button(QStringLiteral("They can’t find each other"), !choosing);
    page.button(QStringLiteral("Pair"), typing, connecting.canPair());
}

void expectChoose(Expected& page, App& app, const std::vector<Look>& looks)
{
    ChooseViewModel& choosing = *app.choosing();
    // Which of the two one looks at, when something is suggested, is up to the person and the page.
    const bool theirs =
        choosing.hasSuggestion() && std::any_of(looks.begin(), looks.end(), [&](const Look& look) {
            return look.kind == Look::Kind::Choice && look.chosen && look.says == choosing.suggestionTitle();
        });
    if (choosing.hasSuggestion())
        page.choice(choosing.suggestionTitle(), theirs);
    for (int row = 0; row < choosing.rounds()->count(); ++row) {
        const bool chosen = !theirs && row == choosing.selected();
        page.texts << choosing.rounds()->at(row, "part").toString();
        if (chosen || row != choosing.suggestionRow())
            page.choice(choosing.rounds()->at(row, "title").toString(), chosen);
    }
    page.texts << app.people()->together() << app.keeping();
    if (theirs)
        page.texts << choosing.suggestionPurpose() << choosing.suggestionLength()
                   << choosing.suggestionAbout();
    else
        page.texts << choosing.purpose() << choosing.length() << choosing.about();
    const bool suggestedHere = !theirs && !choosing.suggested().isEmpty() &&
                               choosing.suggested() == choosing.title() && !choosing.canSuggest();
    page.button(QStringLiteral("Read every card first"));
    page.button(QStringLiteral("Agree"), theirs, choosing.canAgree());
    page.button(QStringLiteral("Not this one"), theirs);
    page.button(QStringLiteral("Begin alone"), !theirs && choosing.isPrivate());
    page.button(QStringLiteral("Suggest this round"), !theirs && !choosing.isPrivate() && !suggestedHere,
                choosing.canSuggest());
    page.button(QStringLiteral("What this laptop keeps"), app.window()->locks());
    page.button(QStringLiteral("End the evening"));
    for (int row = 0; row < app.pages()->pages()->count(); ++row)
        page.button(app.pages()->pages()->at(row, "title").toString());
}

void expectReadCards(Expected& page, ReadCardsViewModel& reading)
{
    page.texts << reading.title() << reading.purpose() << reading.length() << reading.tells()
               << reading.before() << reading.replaced();
    for (int row = 0; row < reading.cards()->count(); ++row)
        page.texts << reading.cards()->at(row, "prompt").toString()
                   << reading.cards()->at(row, "help").toString()
                   << reading.cards()->at(row, "options").toStringList();
    page.button(QStringLiteral("Back"));
    page.button(QStringLiteral("Agree"), reading.suggestedByOther(), reading.canAgree());
    page.button(QStringLiteral("Suggest this round"), !reading.suggestedByOther(), reading.canSuggest());
}

void expectCard(Expected& page, AnswerViewModel& answering)
{
    page.texts << answering.kindName() << answering.prompt() << answering.help();
    const OnCard card = inRehearsal(answering.kind()).shows(answering);
    page.texts << card.texts;
    for (const OnCard::Choice& choice : card.choices)
        page.choice(choice.says, choice.chosen);
    *page.values << card.values;
    if (answering.hasWords())
        *page.values << answering.words();
    if (answering.canKeepBack())
        page.choice(QStringLiteral("Keep this card to myself"), answering.withheld());
    page.button(QStringLiteral("Take it up again"), answering.canTakeUp());
}

void expectReview(Expected& page, AnswerViewModel& answering)
{
    for (int row = 0; row < answering.review()->count(); ++row) {
        const auto at = [&](const char* role) { return answering.review()->at(row, role); };
        QString answer = at("answer").toString();
        if (at("withheld").toBool() && at("answered").toBool())
            answer += QStringLiteral(" – kept to yourself");
        page.texts << at("prompt").toString() << answer << at("words").toString();
        page.button(QStringLiteral("Card %1: %2").arg(at("number").toInt()).arg(at("prompt").toString()));
    }
}

void expectAnswer(Expected& page, AnswerViewModel& answering)
{
    const bool opening = answering.phase() == AnswerViewModel::Opening;
    const bool review = answering.phase() == AnswerViewModel::Review;
    const bool card = !opening && !review;
    if (card)
        expectCard(page, answering);
    else if (review)
        expectReview(page, answering);
    page.texts << answering.roundTitle();
    if (opening)
        page.texts << answering.opening() << answering.tells() << answering.before();
    page.button(QStringLiteral("Back"), !opening);
    page.button(QStringLiteral("Stop here"), !card);
    page.button(QStringLiteral("Begin"), opening);
    page.button(QStringLiteral("Skip"), card);
    page.button(QStringLiteral("Next"), card);
    page.button(QStringLiteral("Seal"), review && !answering.alone());
    page.button(QStringLiteral("Finish"), review && answering.alone());
}

void expectShared(Expected& page, const Rows& shared, int row)
{
    page.texts << shared.at(row, "prompt").toString() << shared.at(row, "help").toString()
               << shared.at(row, "overlap").toStringList() << shared.at(row, "line").toString()
               << shared.at(row, "firstWords").toString().split(u'\n')
               << shared.at(row, "secondWords").toString().split(u'\n');
}

void expectShown(Expected& page, const RevealViewModel& revealing)
{
    page.texts << revealing.prompt() << revealing.help() << revealing.overlap()
               << revealing.firstWords().split(u'\n') << revealing.secondWords().split(u'\n')
               << revealing.consentLine();
    const bool any = revealing.hasBefore() || revealing.hasAfter();
    page.button(QStringLiteral("The one before"), any, revealing.hasBefore());
    page.button(QStringLiteral("The one after"), any, revealing.hasAfter());
}

void expectTurning(Expected& page, App& app)
{
    const bool hand = app.turning()->hand();
    page.texts << app.people()->firstName() << app.people()->secondName()
               << (hand ? QStringLiteral("Your hand is on the card")
                        : QStringLiteral("Turn the card together"));
    page.button(QStringLiteral("Stop here"));
    page.button(QStringLiteral("Take my hand back"), hand);
    page.button(QStringLiteral("Put my hand on the card"), !hand, app.turning()->canTurn());
    if (app.revealing()->any())
        expectShown(page, *app.revealing());
}

void expectTalk(Expected& page, TalkViewModel& talking)
{
    const TalkViewModel::Stage stage = talking.stage();
    page.texts << (stage == TalkViewModel::On ? QStringList{talking.title(), talking.sentence()}
                                              : QStringList{talking.terms()});
    if (stage == TalkViewModel::Offer) {
        for (const int minutes : talking.choices())
            page.choice(QStringLiteral("%1 minutes").arg(minutes), minutes == talking.minutes());
        page.choice(QStringLiteral("I speak first"), talking.iBegin());
        page.choice(QStringLiteral("I listen first"), !talking.iBegin());
    }
    page.button(QStringLiteral("Back to the card"), stage == TalkViewModel::Offer);
    page.button(QStringLiteral("Suggest it"), stage == TalkViewModel::Offer, talking.possible());
    page.button(QStringLiteral("Take it back"), stage == TalkViewModel::Suggested);
    page.button(QStringLiteral("Not now"), stage == TalkViewModel::Asked);
    page.button(QStringLiteral("Talk it through"), stage == TalkViewModel::Asked, talking.possible());
    page.button(QStringLiteral("End it, for both of us"), stage == TalkViewModel::On && !talking.bothSpoke());
}

void expectReveal(Expected& page, App& app)
{
    const RevealViewModel& revealing = *app.revealing();
    expectShown(page, revealing);
    page.texts << revealing.roundTitle();
    if (!revealing.firstWords().isEmpty() || !revealing.secondWords().isEmpty())
        page.texts << app.people()->firstName() << app.people()->secondName();
    page.button(QStringLiteral("Stop here"), !revealing.roundDone());
    page.button(QStringLiteral("Turn the next"), !revealing.roundDone());
    page.button(QStringLiteral("Go on"), revealing.roundDone());
    page.button(QStringLiteral("Put on our page"), !revealing.step().isEmpty() && !revealing.onPage());
    page.button(QStringLiteral("It is on our page"), revealing.onPage(), false);
}

void expectTheEnd(Expected& page, EndViewModel& ending)
{
    page.texts << ending.roundTitle() << ending.title() << ending.sentence() << ending.nextStep()
               << ending.closing();
    for (int row = 0; row < ending.shared()->count(); ++row)
        expectShared(page, *ending.shared(), row);
    const bool failed = ending.outcome() == EndViewModel::Failed;
    page.button(QStringLiteral("End the evening"));
    page.button(QStringLiteral("Another round"), !failed);
    page.button(QStringLiteral("Pair again"), failed);
    page.button(QStringLiteral("Our page"), ending.hasPage());
}

void expectOurPage(Expected& page, OurPageViewModel& ours)
{
    page.texts << ours.sentence();
    page.button(QStringLiteral("Back"));
    const bool gone = ours.state() == OurPageViewModel::Gone;
    page.button(QStringLiteral("Let go"), !gone);
    page.button(QStringLiteral("Take it along"), ours.canTakeAlong());
    if (gone)
        return;
    bool two = false;
    bool joins = false;
    for (int row = 0; row < ours.entries()->count(); ++row) {
        const QString text = ours.entries()->textAt(row);
        const QString other = ours.entries()->otherAt(row);
        *page.values << text;
        page.texts << other;
        two = two || !other.isEmpty();
        joins = joins || (!other.isEmpty() && text.size() + other.size() < Limits::entryChars());
    }
    page.button(QStringLiteral("Take these words"), two);
    page.button(QStringLiteral("Take these words instead"), two);
    page.button(QStringLiteral("Join them"), joins);
    page.button(QStringLiteral("Write another step"), !ours.full() && !ours.entries()->hasBlank());
    const bool asks = ours.canKeep() && ours.state() != OurPageViewModel::Kept;
    for (const int days : {30, 90, 180})
        if (asks)
            page.choice(ours.lasting(days), days == ours.days());
    page.button(QStringLiteral("Keep"), asks, true, ours.keep());
    bool more = false;
    for (int row = 0; row < ours.shared()->count(); ++row) {
        const QString start = ours.shared()->at(row, "start").toString();
        page.texts << ours.shared()->at(row, "card").toString() << start;
        more = more || (!start.isEmpty() && !ours.shared()->at(row, "here").toBool());
    }
    page.button(QStringLiteral("Let’s try this"), more && !ours.full());
}

void expectLook(Expected& page, const LookViewModel& look)
{
    page.texts << QStringLiteral("How it looks");
    page.button(QStringLiteral("Done"));
    const auto expectOneOf = [&page](const QStringList& others, int chosen) {
        page.choice(QStringLiteral("As the desktop has it"), chosen == 0);
        for (int i = 0; i < others.size(); ++i)
            page.choice(others[i], chosen == i + 1);
    };
    const Language& language = Language::it();
    for (int i = 0; i < language.names().size() && language.names().size() > 1; ++i)
        page.choice(language.names()[i], i == language.chosen());
    QStringList sizes;
    for (const int percent : {100, 125, 150, 175, 200})
        sizes << QStringLiteral("%1 %").arg(percent);
    expectOneOf(sizes, static_cast<int>(sizes.indexOf(QStringLiteral("%1 %").arg(look.chosenText()))) + 1);
    expectOneOf({QStringLiteral("Light"), QStringLiteral("Dark")}, look.chosenDark());
    expectOneOf({QStringLiteral("As usual"), QStringLiteral("More contrast")}, look.chosenContrast());
    expectOneOf({QStringLiteral("As usual"), QStringLiteral("Less motion")}, look.chosenStill());
}

// NOLINTNEXTLINE(readability-function-size): a case for each screen
Expected expected(App& app, const std::vector<Look>& looks)
{
    Expected page;
    if (app.window()->helping()) { // and nothing of what lies under it
        page.texts << QStringLiteral("If you are afraid to say no");
        for (const char* const button : {"Cover", "Back", "Close Mandorla"})
            page.button(QString::fromLatin1(button));
        return page;
    }
    if (app.window()->looking()) { // likewise
        expectLook(page, *app.look());
        page.button(QStringLiteral("Cover"));
        return page;
    }
    if (app.window()->covered()) { // and nothing of what lies under it
        if (app.window()->coverAsks()) {
            page.values.reset();
            page.choice(QStringLiteral("Show what I type"), false);
        } else
            page.button(QStringLiteral("Press Enter to come back"));
        page.button(QStringLiteral("Help"));
        page.button(QStringLiteral("How it looks"));
        page.button(QStringLiteral("Cover"), false);
        return page;
    }
    page.button(QStringLiteral("Cover"));
    page.texts << (app.notice()->text() + QLatin1Char(' ') + app.notice()->step()).trimmed();
    switch (app.navigator()->screen()) {
    case Navigator::BeforeWeBegin:
        page.texts << QStringLiteral("If you are afraid to say no");
        page.button(QStringLiteral("Close Mandorla"));
        page.button(QStringLiteral("Go on"));
        break;
    case Navigator::Welcome:
        expectWelcome(page, *app.welcome());
        break;
    case Navigator::Keep:
        expectKeep(page, *app.keepingIt());
        break;
    case Navigator::Connect:
        expectConnect(page, *app.connecting());
        break;
    case Navigator::Choose:
        expectChoose(page, app, looks);
        break;
    case Navigator::ReadCards:
        expectReadCards(page, *app.readingCards());
        break;
    case Navigator::Answer:
        expectAnswer(page, *app.answering());
        break;
    case Navigator::OwnList:
        expectOwnList(page, *app.ownList());
        break;
    case Navigator::OwnAnswer:
        expectAnswer(page, *app.ownAnswering());
        break;
    case Navigator::OwnPage:
        expectOwnPage(page, *app.ownPage());
        break;
    case Navigator::Sealed:
        page.texts << QStringLiteral("Your answers are sealed");
        page.button(QStringLiteral("Take my seal back"));
        break;
    case Navigator::TurnTogether:
        expectTurning(page, app);
        break;
    case Navigator::Reveal:
        expectReveal(page, app);
        break;
    case Navigator::Talk:
        expectTalk(page, *app.talking());
        break;
    case Navigator::TheEnd:
        expectTheEnd(page, *app.ending());
        break;
    case Navigator::OurPage:
        expectOurPage(page, *app.ourPage());
        break;
    case Navigator::Door: // and these are not in a rehearsal
    case Navigator::Companions:
    case Navigator::TakeAlong:
    case Navigator::Kept:
    case Navigator::Apart:
    case Navigator::Write:
    case Navigator::WriteRound:
    case Navigator::WriteCard:
    case Navigator::TryCard:
    case Navigator::LeaveWriting:
    case Navigator::RoundFile:
        page.values.reset();
        break;
    }
    return page;
}

QString quoted(const QStringList& list)
{
    return list.isEmpty() ? QStringLiteral("none") : list.join(QStringLiteral("; "));
}

// The digits as they are shown, or typed so far.
QString digitsIn(const std::vector<Look>& looks)
{
    QString out;
    for (const Look& look : looks)
        if (look.kind == Look::Kind::Text && look.says.size() == 1 && look.says.front().isDigit())
            out += look.says;
    return out;
}

} // namespace

std::vector<Look> looksOf(const QQuickWindow& window)
{
    std::vector<Look> out;
    gather(*window.contentItem(), window, out);
    return out;
}

bool isMoving(const QObject& window)
{
    const auto parts = window.findChildren<QObject*>();
    return std::any_of(parts.begin(), parts.end(), [](const QObject* part) {
        return part->inherits("QQuickAbstractAnimation") && part->property("running").toBool();
    });
}

QStringList differences(const QQuickWindow& window, App& app)
{
    const std::vector<Look> looks = looksOf(window);
    QStringList texts, buttons, choices, values;
    for (const Look& look : looks) {
        switch (look.kind) {
        case Look::Kind::Text:
            texts << look.says;
            break;
        case Look::Kind::Button:
            buttons << marked(look.says, look.chosen, look.enabled);
            break;
        case Look::Kind::Choice:
            choices << marked(look.says, look.chosen, look.enabled);
            break;
        case Look::Kind::Field:
        case Look::Kind::End:
            values << look.value;
        }
    }
    const Expected page = expected(app, looks);
    QStringList out;
    for (const QString& text : page.texts)
        if (!text.isEmpty() && !texts.contains(text))
            out << QStringLiteral("it cannot be read there: “%1”").arg(text);
    for (const QString& button : page.buttons)
        if (!buttons.contains(button))
            out << QStringLiteral("there is no button %1, but: %2").arg(button, quoted(buttons));
    for (const QString& button : page.without)
        for (const bool chosen : {false, true})
            for (const bool enabled : {false, true})
                if (buttons.contains(marked(button, chosen, enabled)))
                    out << QStringLiteral("there should be no button %1").arg(button);
    if (choices != page.choices)
        out << QStringLiteral("the choices are: %1; and should be: %2")
                   .arg(quoted(choices), quoted(page.choices));
    if (page.values && values != *page.values)
        out << QStringLiteral("in the fields, or on the scale, stands: %1; and there should: %2")
                   .arg(quoted(values), quoted(*page.values));
    if (page.digits && digitsIn(looks) != *page.digits)
        out << QStringLiteral("the digits are %1; and should be: %2").arg(digitsIn(looks), *page.digits);
    return out;
}

} // namespace mandorla::app
