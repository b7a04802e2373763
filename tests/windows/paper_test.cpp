#include "app/sheet/take_along_view_model.h"
#include "app/words/bare_pdf.h"
#include "app/words/paper.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHashSeed>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

#include <gtest/gtest.h>

#include <ctime>
#include <set>

using namespace mandorla::app;

namespace {

Paper paper(const QString& names = {})
{
    return {names,
            "Touch that asks for nothing",
            {"Saturday, after the dishes:\nthe bath at nine.", "Tea in the kitchen."}};
}

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(20'000)) << program.toStdString() << " is needed";
    EXPECT_EQ(process.readAllStandardError().toStdString(), "")
        << "and what is wrong with the file it says there";
    return process.readAllStandardOutput();
}

struct Pdf
{
    explicit Pdf(const Paper& what)
        : bytes(pdfOf(what))
    {
        QFile file(name());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QString name() const { return folder.filePath("page.pdf"); }
    [[nodiscard]] QString text() const
    {
        return QString::fromUtf8(output("pdftotext", {"-layout", name(), "-"}));
    }
    [[nodiscard]] QString info() const { return QString::fromUtf8(output("pdfinfo", {name()})); }

    QTemporaryDir folder;
    QByteArray bytes;
};

// The file, and behind it all that is packed in it.
QByteArray unpacked(const QByteArray& pdf)
{
    static const QByteArray kBegin = ">>\nstream\n";
    QByteArray out = pdf;
    int streams = 0;
    for (qsizetype at = pdf.indexOf(kBegin); at >= 0; at = pdf.indexOf(kBegin, at + 1)) {
        const QByteArray dictionary =
            pdf.mid(pdf.lastIndexOf(" 0 obj\n", at), at - pdf.lastIndexOf(" 0 obj\n", at));
        if (!dictionary.contains("/FlateDecode"))
            continue;
        // qUncompress() wants the length in front; any that is large enough.
        const QByteArray plain = qUncompress(QByteArray("\0\x10\0\0", 4) + pdf.mid(at + kBegin.size()));
        EXPECT_FALSE(plain.isEmpty());
        out += plain;
        ++streams;
    }
    EXPECT_GE(streams, 2); // what is drawn, and a typeface
    return out;
}

} // namespace

TEST(Paper, ThePlainTextIsThePageAndTheSentence)
{
    EXPECT_EQ(textOf(paper()), "Our page\nTouch that asks for nothing\n\n"
                               "Saturday, after the dishes:\nthe bath at nine.\n\nTea in the kitchen.\n\n"
                               "Ideas we are both open to, not consent.\n");
    EXPECT_TRUE(textOf(paper("Noor and Rowan")).startsWith("Our page\nNoor and Rowan\n"));
}

TEST(Paper, ThePdfSaysTheSameAndNothingElse)
{
    const auto words = [](const QString& text) { return text.simplified(); };
    EXPECT_EQ(words(Pdf(paper()).text()), words(textOf(paper())));
    EXPECT_EQ(words(Pdf(paper("Noor and Rowan")).text()), words(textOf(paper("Noor and Rowan"))));
}

// EB Garamond draws some letters otherwise before others: whoever has it read aloud, or copies it, has them
// all.
TEST(Paper, NoLetterIsLostInThePdf)
{
    Paper what = paper();
    what.steps = {"First of all the official fjord, after five; fluff off, kräftig und für fünf.",
                  "Queries: quite."};
    EXPECT_EQ(Pdf(what).text().simplified(), textOf(what).simplified());
}

// Letters that are drawn otherwise before others cost no layout each: a partner may write of them as many as
// fit.
TEST(Paper, NoLetterMakesItSlow)
{
    const auto timeOf = [](const char* letters) {
        Paper what = paper();
        what.steps = QStringList(20, QString::fromLatin1(letters).repeated(500));
        const std::clock_t begun = std::clock(); // of this process: whatever else is at work
        EXPECT_FALSE(pdfOf(what).isEmpty());
        return static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    };
    const double plain = timeOf("an ");
    EXPECT_LT(timeOf("fn "), 20 * plain + 0.2);
}

TEST(Paper, WhatIsReadFromTheRightStandsOnTheRightAlsoAtTheFoot)
{
    struct : QTranslator
    {
        [[nodiscard]] QString translate(const char*, const char*, const char*, int) const override
        {
            return QStringLiteral("\u200fPage of two"); // the first sign says from where
        }
        [[nodiscard]] bool isEmpty() const override { return false; }
    } fromRight;
    QCoreApplication::installTranslator(&fromRight);
    const Pdf pdf({{}, {}, {}});
    QCoreApplication::removeTranslator(&fromRight);
    const QString words = QString::fromUtf8(output("pdftotext", {"-bbox", pdf.name(), "-"}));
    static const QRegularExpression kWord(QStringLiteral("<word xMin=\"([^\"]*)\""));
    int found = 0;
    for (auto word = kWord.globalMatch(words); word.hasNext(); ++found)
        EXPECT_GT(word.next().captured(1).toDouble(), 300) << words.toStdString(); // of some 600
    EXPECT_EQ(found, 6);
}

TEST(Paper, ThePdfDoesNotSayWhenOrWithWhatItWasMade)
{
    const Pdf pdf(paper("Noor and Rowan"));
    const QByteArray all = unpacked(pdf.bytes);
    for (const char* key : {"CreationDate", "ModDate", "CreateDate", "Producer", "Creator", "/Author", "D:20",
                            "uuid", "Metadata", "xmp", "xpacket", "/Info", "/ID ", "/ID[", "Qt 6"})
        EXPECT_FALSE(all.contains(key)) << key;
    const QString info = pdf.info();
    EXPECT_TRUE(info.contains("Pages:           1")) << info.toStdString();
    EXPECT_FALSE(info.contains("Date") || info.contains("Producer") || info.contains("Qt"))
        << info.toStdString();
}

// Whoever has two of them learns nothing from how they differ: not the time zone, and not that they were made
// twice.
TEST(Paper, TheSamePageIsTheSameBytesInEachTimeZoneAndInEachProcess)
{
    const QByteArray zone = qgetenv("TZ");
    std::set<QByteArray> seen;
    for (int i = 0; i < 24; ++i) {
        QHashSeed::resetRandomGlobalSeed(); // another one in each process
        qputenv("TZ", i % 2 == 0 ? "UTC0" : "XYZ-5:30");
        tzset();
        seen.insert(pdfOf(paper("Noor and Rowan")));
    }
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    EXPECT_EQ(seen.size(), 1U);
    EXPECT_FALSE(seen.begin()->isEmpty());
}

// What Qt may do one day. Nothing is better than a file that tells who knows what.
TEST(Paper, APdfThatIsLaidOutOtherwiseIsNone)
{
    const QByteArray pdf = pdfOf(paper());
    EXPECT_EQ(barePdf(pdf), pdf);
    for (const QByteArray& other :
         {QByteArray(), QByteArray("%PDF-1.7\n"), pdf.first(pdf.size() / 2),
          QByteArray(pdf).replace("xref\n0 ", "xref\n1 "), QByteArray(pdf).replace("1 0 obj\n", "1 0 obj \n"),
          QByteArray(pdf).replace("/Root 1 0 R", "/Root 0 0 R"),
          QByteArray(pdf).replace("/Pages 2 0 R", "/Pages 0 0 R")})
        EXPECT_EQ(barePdf(other), QByteArray());
}

TEST(Paper, EveryPageOfManyBearsTheSentence)
{
    Paper lengthy = paper();
    for (int i = 0; i < 60; ++i)
        lengthy.steps << QString("a slow walk by the river, and then home ").repeated(6);
    const Pdf pdf(lengthy);
    const auto found = QRegularExpression("Pages: +(\\d+)").match(pdf.info());
    const int pages = found.captured(1).toInt();
    EXPECT_GT(pages, 2);
    EXPECT_EQ(pdf.text().count("Ideas we are both open to, not consent."), pages);
}

TEST(TakeAlong, SavesWhereOneSaysAndReplacesOnlyWhenAsked)
{
    const QTemporaryDir folder;
    TakeAlongViewModel taking;
    taking.begin(paper());
    EXPECT_EQ(QFileInfo(taking.path()).fileName(), "page");
    taking.setPath(folder.filePath("ours"));
    taking.saveText();
    EXPECT_EQ(taking.outcome(), "Saved. Whoever opens that file can read it.");
    QFile file(folder.filePath("ours.txt"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), textOf(paper()));
    file.close();
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    taking.begin(paper("Noor and Rowan"));
    taking.setPath(folder.filePath("ours.txt"));
    taking.saveText();
    EXPECT_TRUE(taking.asksToReplace());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), textOf(paper()));
    file.close();
    taking.replace();
    EXPECT_FALSE(taking.asksToReplace());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), textOf(paper("Noor and Rowan")));

    taking.savePdf();
    EXPECT_TRUE(QFileInfo::exists(folder.filePath("ours.txt.pdf")));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden).size(),
              2);
}

TEST(TakeAlong, APlaceThatIsNoneIsSaidSo)
{
    const QTemporaryDir folder;
    TakeAlongViewModel taking;
    taking.begin(paper());
    for (const QString& path : {QString(), QString("ours"), folder.path()}) {
        taking.setPath(path);
        taking.saveText();
        EXPECT_TRUE(taking.outcome().startsWith("Write where it goes")) << path.toStdString();
    }
    taking.setPath(folder.filePath("nowhere/ours"));
    taking.saveText();
    EXPECT_EQ(taking.outcome(), "It can’t be written there. Another folder may do.");
    taking.back();
    EXPECT_EQ(taking.path(), "");
    EXPECT_EQ(taking.names(), "");
}
