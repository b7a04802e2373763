#pragma once

#include "app/composition.h"
#include "app/rehearsal/rehearsal_stalls.h"
#include "app/rehearsal/rehearsal_watch.h"
#include "protocol/rounds/round_file.h"
#include "sync/system_clock.h"

#include <QDir>

#include <array>
#include <functional>
#include <vector>

// Two laptops on this machine, their windows, and the pictures that are taken of them.
namespace mandorla::app {

// By which two laptops in one process find each other, and nobody else.
[[nodiscard]] sync::ClientOptions loopback();

// For whoever plays on it.
class Stage
{
public:
    // folder: for pictures. Both are here just for tonight: no vault is made in it.
    // vaults: where something is made only if they keep.
    Stage(const std::vector<protocol::Exercise>& exercises, const QDir& folder, const QDir& vaults,
          const sync::Look& look, QmlWarnings& warnings);

protected:
    ~Stage() = default;
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    [[nodiscard]] bool open();

    // Stuck says where both are.
    void waitUntil(const QString& what, const std::function<bool()>& done);

    // Whoever is asked for is about to do something.
    [[nodiscard]] App& first() { return Stalls::it().step(), m_first.viewModel(); }
    [[nodiscard]] App& second() { return Stalls::it().step(), m_second.viewModel(); }
    [[nodiscard]] std::array<App*, 2> both() { return {&first(), &second()}; }

    void waitForPages(Navigator::Screen one, Navigator::Screen other);
    void waitForPage(Navigator::Screen page) { waitForPages(page, page); }

    // The windows show what the view models say, and QML does not complain; or stuck.
    void look();
    void look(Laptop& laptop);

    // Both sides, light and dark, once nothing moves any more; only `also` where it is not a round for
    // pictures.
    void picture(const char* name, bool also = false);

private:
    void listen();
    void rest();

    QmlWarnings& m_warnings;
    sync::SystemClock m_clock;
    sync::ClientOptions m_options;
    QDir m_folder;
    int m_pictures = 0;
    bool m_dark = false; // the windows are

protected:
    Laptop m_first;
    Laptop m_second;
    bool m_pictured = true;
    bool m_right = true; // nothing was said that makes the rehearsal fail
};

} // namespace mandorla::app
