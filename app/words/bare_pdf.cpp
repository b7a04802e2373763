#include "app/words/bare_pdf.h"

#include <QRegularExpression>
#include <QString>

#include <iterator>
#include <map>
#include <optional>
#include <vector>

namespace mandorla::app {

namespace {

constexpr qsizetype kEntry = 20; // bytes of an object's line in the table

struct Written
{
    QByteArray front;                 // before the first object
    std::map<int, QByteArray> bodies; // by number: from behind "obj" to before "endobj"
    int root = 0;                     // which the pages hang from
};

// By the table at the end: what is in a stream may look like anything.
std::optional<Written> read(const QByteArray& pdf)
{
    static const QRegularExpression end(QStringLiteral("trailer\n<<.*/Root (\\d+) 0 R.*startxref\n(\\d+)"),
                                        QRegularExpression::DotMatchesEverythingOption);
    const qsizetype trailer = pdf.lastIndexOf("trailer\n<<");
    const auto found = end.match(QString::fromLatin1(trailer < 0 ? QByteArray() : pdf.mid(trailer)));
    const qsizetype table = found.captured(2).toLongLong();
    if (!found.hasMatch() || table > trailer || pdf.mid(table, 7) != "xref\n0 ")
        return std::nullopt;
    std::map<qsizetype, int> begins{{table, 0}};
    const qsizetype entries = pdf.indexOf('\n', table + 7) + 1;
    for (int number = 1; entries + (number + 1) * kEntry <= trailer; ++number) {
        const QByteArray entry = pdf.mid(entries + number * kEntry, kEntry);
        if (entry[17] == 'n')
            begins[entry.first(10).toLongLong()] = number;
    }

    Written out{pdf.first(begins.begin()->first), {}, found.captured(1).toInt()};
    for (auto at = begins.begin(); std::next(at) != begins.end(); ++at) {
        const QByteArray object = pdf.mid(at->first, std::next(at)->first - at->first);
        const QByteArray before = QByteArray::number(at->second) + " 0 obj\n";
        constexpr char kAfter[] = "endobj\n";
        if (!object.startsWith(before) || !object.endsWith(kAfter))
            return std::nullopt;
        out.bodies[at->second] = object.mid(before.size()).chopped(std::size(kAfter) - 1);
    }
    return out;
}

// Without the stream behind it.
QString dictionaryOf(const QByteArray& body)
{
    const qsizetype stream = body.indexOf(">>\nstream\n");
    return QString::fromLatin1(stream < 0 ? body : body.first(stream));
}

class Order
{
public:
    explicit Order(const Written& from)
        : m_from(from)
    {
        follow(from.root);
    }

    // Whether everything that is asked for is there.
    [[nodiscard]] bool isWhole() const { return m_whole; }

    // Everything that is needed, in the order in which it is first asked for; numbers begin at 1.
    [[nodiscard]] const std::vector<int>& numbers() const { return m_numbers; }

    [[nodiscard]] QByteArray bodyOf(int number) const
    {
        static const QRegularExpression tag(
            QStringLiteral("(?<=/FontName /)[A-Z]{6}(?=\\+)")); // made of the number
        const QByteArray& body = m_from.bodies.at(number);
        QString before = dictionaryOf(body);
        before.replace(tag, tagOf(m_places.at(number)));
        QString after;
        qsizetype done = 0;
        for (auto all = reference().globalMatch(before); all.hasNext();) {
            const auto one = all.next();
            after += before.mid(done, one.capturedStart(1) - done);
            after += QString::number(m_places.at(one.captured(1).toInt()));
            done = one.capturedEnd(1);
        }
        after += before.mid(done);
        return after.toLatin1() + body.mid(before.size());
    }

private:
    static const QRegularExpression& reference()
    {
        static const QRegularExpression out(QStringLiteral("\\b(\\d+)(?= 0 R\\b)"));
        return out;
    }

    // Six letters, as Qt writes them, that no other font of the file has.
    static QString tagOf(int place)
    {
        QString out = QStringLiteral("AAAAAA");
        for (qsizetype i = out.size() - 1; i > 0; --i, place /= 26)
            out[i] = QLatin1Char(static_cast<char>('A' + place % 26));
        return out;
    }

    void follow(int number)
    {
        const auto body = m_from.bodies.find(number);
        if (body == m_from.bodies.end())
            m_whole = false;
        if (!m_whole || m_places.contains(number))
            return;
        m_numbers.push_back(number);
        m_places[number] = static_cast<int>(m_numbers.size());
        for (auto all = reference().globalMatch(dictionaryOf(body->second)); all.hasNext();)
            follow(all.next().captured(1).toInt());
    }

    const Written& m_from;
    std::vector<int> m_numbers;
    std::map<int, int> m_places;
    bool m_whole = true;
};

} // namespace

QByteArray barePdf(const QByteArray& pdf)
{
    auto written = read(pdf);
    if (!written || !written->bodies.contains(written->root))
        return {};
    static const QRegularExpression metadata(QStringLiteral("/Metadata \\d+ 0 R\n"));
    QByteArray& root = written->bodies[written->root];
    root = QString::fromLatin1(root).remove(metadata).toLatin1();

    const Order order(*written);
    if (!order.isWhole())
        return {};
    QByteArray out = written->front;
    QByteArray table = "0000000000 65535 f \n";
    for (std::size_t i = 0; i < order.numbers().size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj\n" + order.bodyOf(order.numbers()[i]) + "endobj\n";
    }
    const QByteArray size = QByteArray::number(order.numbers().size() + 1);
    const QByteArray begin = QByteArray::number(out.size());
    return out + "xref\n0 " + size + '\n' + table + "trailer\n<<\n/Size " + size +
           "\n/Root 1 0 R\n>>\nstartxref\n" + begin + "\n%%EOF\n";
}

} // namespace mandorla::app
