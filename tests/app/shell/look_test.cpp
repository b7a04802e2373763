#include "app/shell/look_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"

#include "sync/household.h"
#include "tests/support/the_clock.h"

#include <QDir>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <optional>

#include <sys/resource.h>

using namespace mandorla;
using namespace mandorla::app;
using namespace mandorla::test;

namespace {

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

class LookOfAWindow : public testing::Test
{
protected:
    LookOfAWindow() { openProgram(); }
    ~LookOfAWindow() override { speakEnglish(); }

    void openProgram()
    {
        look.reset();
        household.reset();
        household.emplace(sync::ClientOptions(), theClock, folder.filePath(QStringLiteral("vault")),
                          sync::kLowestCost);
        look.emplace(*household);
    }
    // As the system has it here.
    static void speakEnglish()
    {
        Language::it().use(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
        readRoundsIn({});
    }
    static void choose(const char* tag)
    {
        Language::it().choose(static_cast<int>(Language::it().tags().indexOf(QString::fromLatin1(tag))));
    }
    [[nodiscard]] static std::string language() { return Language::it().tag().toStdString(); }
    [[nodiscard]] bool create() { return household->create(kPassphrase).has_value(); }
    [[nodiscard]] bool open() { return household->open(kPassphrase).has_value(); }
    [[nodiscard]] bool nothingIsWritten() const { return QDir(folder.path()).isEmpty(); }
    [[nodiscard]] std::string keeping() const { return look->keeping().toStdString(); }

    QTemporaryDir folder;
    std::optional<sync::Household> household;
    std::optional<LookViewModel> look;
};

} // namespace

TEST_F(LookOfAWindow, IsAsTheDesktopHasItUntilOneChooses)
{
    EXPECT_EQ(look->textSize(), 1.0);
    EXPECT_FALSE(look->dark() || look->contrast() || look->still());
    const QSignalSpy changed(&*look, &LookViewModel::changed);
    look->setDesktop({125, true, true, true});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(look->textSize(), 1.25);
    EXPECT_TRUE(look->dark() && look->contrast() && look->still());
    EXPECT_EQ(look->chosenText(), 0);
    EXPECT_EQ(look->chosenDark(), LookViewModel::AsDesktop);

    look->chooseText(150);
    look->chooseDark(LookViewModel::No);
    look->chooseContrast(LookViewModel::No);
    look->chooseStill(LookViewModel::No);
    EXPECT_EQ(look->textSize(), 1.5);
    EXPECT_FALSE(look->dark() || look->contrast() || look->still());
    look->setDesktop({}); // what was chosen stays
    look->chooseDark(LookViewModel::Yes);
    EXPECT_EQ(look->textSize(), 1.5);
    EXPECT_TRUE(look->dark());

    look->chooseText(0);
    look->chooseDark(LookViewModel::AsDesktop);
    EXPECT_EQ(look->textSize(), 1.0);
    EXPECT_FALSE(look->dark());
    EXPECT_TRUE(nothingIsWritten());
}

TEST_F(LookOfAWindow, NoTextIsSmallerOrLargerThanThePagesAreMadeFor)
{
    look->setDesktop({50, false, false, false});
    EXPECT_EQ(look->textSize(), 1.0);
    look->setDesktop({300, false, false, false});
    EXPECT_EQ(look->textSize(), 2.0);
    look->chooseText(7);
    EXPECT_EQ(look->textSize(), 1.0);
    look->chooseText(700);
    EXPECT_EQ(look->textSize(), 2.0);
}

TEST_F(LookOfAWindow, JustForTonightNothingOfItIsWritten)
{
    look->chooseText(175);
    ASSERT_TRUE(household->beginTonight());
    look->chooseDark(LookViewModel::Yes);
    EXPECT_EQ(keeping(), "It is for tonight only. Nothing of it is written.");
    EXPECT_TRUE(nothingIsWritten());
    openProgram();
    EXPECT_EQ(look->textSize(), 1.0);
    EXPECT_FALSE(look->dark());
}

TEST_F(LookOfAWindow, InAVaultItIsThereAnotherDayOnceThatIsOpen)
{
    ASSERT_TRUE(create());
    look->chooseText(200);
    look->chooseStill(LookViewModel::Yes);
    EXPECT_EQ(keeping(), "It is kept with the rest, behind your passphrase.");
    openProgram();
    EXPECT_EQ(look->textSize(), 1.0);
    ASSERT_TRUE(open());
    EXPECT_EQ(look->textSize(), 2.0);
    EXPECT_TRUE(look->still());
    EXPECT_EQ(look->chosenDark(), LookViewModel::AsDesktop);
    household->lock();
    EXPECT_EQ(look->textSize(), 2.0) << "the cover looks the same";
}

TEST_F(LookOfAWindow, WhatWasChosenBeforeTheVaultWasOpenHoldsAndIsKeptThen)
{
    ASSERT_TRUE(create());
    look->chooseText(200);
    openProgram();
    look->chooseText(125); // at the door
    ASSERT_TRUE(open());
    EXPECT_EQ(look->textSize(), 1.25);
    household->lock();
    look->chooseDark(LookViewModel::Yes); // on the cover
    openProgram();
    ASSERT_TRUE(open());
    EXPECT_EQ(look->textSize(), 1.25);
    EXPECT_FALSE(look->dark()) << "it was never opened after that";
}

TEST_F(LookOfAWindow, WhatWasChosenBeforeOneBeganToKeepIsKeptWithTheRest)
{
    look->chooseDark(LookViewModel::Yes);
    EXPECT_TRUE(nothingIsWritten());
    ASSERT_TRUE(create());
    openProgram();
    ASSERT_TRUE(open());
    EXPECT_TRUE(look->dark());
}

TEST_F(LookOfAWindow, ALanguageOfAVaultIsSpokenBeforeItIsOpen)
{
    ASSERT_TRUE(create());
    EXPECT_EQ(keeping(), "It is kept with the rest, behind your passphrase.");
    choose("de");
    EXPECT_EQ(
        look->keeping(),
        QString::fromUtf8("Es wird mit allem anderen behalten, hinter deiner Passphrase. Die Sprache ist "
                          "nicht verschlossen, damit du in ihr nach deiner Passphrase gefragt wirst."));
    speakEnglish();
    openProgram();
    EXPECT_EQ(language(), "de") << "nothing is open yet";
    choose("en"); // at the door
    ASSERT_TRUE(open());
    EXPECT_EQ(household->language(), "en");
    household->lock();
    choose("de"); // on the cover, and never opened after that
    openProgram();
    EXPECT_EQ(language(), "en");
}

TEST_F(LookOfAWindow, ALanguageIsKeptOnlyWhereSomebodyKeepsAndOnlyIfChosen)
{
    choose("de");
    EXPECT_TRUE(nothingIsWritten());
    ASSERT_TRUE(household->beginTonight());
    choose("en");
    choose("de");
    EXPECT_TRUE(nothingIsWritten());
    speakEnglish();
    openProgram();
    EXPECT_EQ(language(), "en");
    Language::it().use(QStringLiteral("de")); // as the system’s may be
    ASSERT_TRUE(create());
    EXPECT_EQ(household->language(), "");
    choose("de");
    EXPECT_EQ(household->language(), "de");
    ASSERT_TRUE(household->letGoOfAll());
    EXPECT_TRUE(nothingIsWritten());
    ASSERT_TRUE(create()); // whoever chose it this evening wants it here, too
    EXPECT_EQ(household->language(), "de");
}

TEST_F(LookOfAWindow, ALanguageThatThisVersionDoesNotHaveStaysWithTheVault)
{
    ASSERT_TRUE(create());
    ASSERT_TRUE(household->keepLanguage(QStringLiteral("tlh")));
    openProgram();
    EXPECT_EQ(language(), "en");
    ASSERT_TRUE(open());
    EXPECT_EQ(household->language(), "tlh");
}

// --dark, --text-size: for the start, and what was kept holds after that.
TEST_F(LookOfAWindow, WhatItBeginsWithIsNotKeptByItself)
{
    look->begin({150, true, {}, {}});
    EXPECT_EQ(look->textSize(), 1.5);
    EXPECT_TRUE(look->dark());
    ASSERT_TRUE(create());
    EXPECT_TRUE(household->look() == sync::Look());
    EXPECT_TRUE(look->dark()) << "nothing else is kept";
    look->chooseText(125);
    openProgram();
    look->begin({200, false, {}, {}});
    ASSERT_TRUE(open());
    EXPECT_EQ(look->textSize(), 1.25);
}

TEST_F(LookOfAWindow, WhatCannotBeKeptIsSaidAndHoldsForTonight)
{
    ASSERT_TRUE(create());
    look->chooseText(150);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    look->chooseText(175);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(look->textSize(), 1.75);
    EXPECT_EQ(keeping().substr(0, 27), "This could not be kept, so ") << keeping();
    look->chooseText(175); // again
    EXPECT_EQ(keeping(), "It is kept with the rest, behind your passphrase.");
    openProgram();
    ASSERT_TRUE(open());
    EXPECT_EQ(look->textSize(), 1.75);
}
