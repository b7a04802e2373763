#pragma once

#include <QByteArray>
#include <QGuiApplication>

#include <chrono>
#include <map>

// How long the thread of the windows is held at a time: no key is taken and nothing is drawn meanwhile. Held
// it is by one event, or by what the rehearsal does in place of a key: from one of its steps to the next.
// Neither what the rehearsal does for itself (samples, looking, pictures) counts, nor the time in which other
// programs had the processors. Only numbers and kinds are told, never what was said.
namespace mandorla::app {

class Stalls
{
public:
    [[nodiscard]] static Stalls& it(); // of the process, as its event loop is

    // From here on the rehearsal does something in place of a person, until it waits or does something else.
    void step();
    void endStep();
    void forgetStep(); // it did something for itself

    // An event is taken.
    void begin();
    void end(const QByteArray& kind);

    // Whether anything counts just now: as long as pictures are taken, nothing does.
    void setCounting(bool counts) { m_counts = counts; }

    void report() const;

private:
    using Time = std::chrono::nanoseconds; // without what the thread waited for a processor
    static Time now();
    void add(Time since, const QByteArray& kind);

    std::map<QByteArray, Time> m_longest; // by kind
    Time m_event{};
    Time m_step{};
    bool m_stepping = false;
    bool m_counts = true;
};

// Of a rehearsal, where each event is timed.
class RehearsalApplication : public QGuiApplication
{
public:
    using QGuiApplication::QGuiApplication;
    bool notify(QObject* receiver, QEvent* event) override;

private:
    int m_depth = 0; // an event may have a loop of its own
};

} // namespace mandorla::app
