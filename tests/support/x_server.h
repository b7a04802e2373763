#pragma once

#include <QByteArray>
#include <QImage>
#include <QProcess>
#include <QRect>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <xcb/xcb.h>
#include <xcb/xtest.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <type_traits>

namespace mandorla::test {

// An X server of the test's own, gone with it, and what can be seen on it from outside of the programs that
// it shows. isThere() is false where there is no Xvfb.
class XServer
{
    // What the server says to a request.
    template <typename Reply, typename Cookie>
    auto reply(Reply call, Cookie cookie) const
    {
        using Pointer = decltype(call(m_connection, cookie, nullptr));
        return std::unique_ptr<std::remove_pointer_t<Pointer>, decltype(&std::free)>(
            call(m_connection, cookie, nullptr), &std::free);
    }

public:
    explicit XServer(const QStringList& options = {})
    {
        const QString server = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (server.isEmpty())
            return;
        m_server.start(server, QStringList{"-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten",
                                           "tcp", "-noreset"} +
                                   options);
        while (!m_server.canReadLine())
            if (!m_server.waitForReadyRead(60'000)) {
                ADD_FAILURE() << m_server.readAllStandardError().toStdString();
                return;
            }
        m_display = ':' + m_server.readLine().trimmed();
        m_connection = xcb_connect(m_display.constData(), nullptr);
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    }
    ~XServer()
    {
        if (m_connection)
            xcb_disconnect(m_connection);
        m_server.terminate();
        m_server.waitForFinished();
    }
    XServer(const XServer&) = delete;
    XServer& operator=(const XServer&) = delete;

    [[nodiscard]] bool isThere() const { return m_connection != nullptr; }
    [[nodiscard]] QString display() const { return QString::fromLatin1(m_display); }

    // The one that this process shows; nothing while it shows none.
    [[nodiscard]] std::optional<xcb_window_t> windowOf(qint64 process) const
    {
        return below(m_root, static_cast<std::uint32_t>(process));
    }
    [[nodiscard]] std::optional<xcb_window_t> activeWindow() const
    {
        return number(m_root, "_NET_ACTIVE_WINDOW");
    }

    // The icon that a panel shows of it, in pixels; nothing if it has none.
    [[nodiscard]] std::optional<std::uint32_t> widthOfIcon(xcb_window_t window) const
    {
        return number(window, "_NET_WM_ICON");
    }

    // Somebody has this selection: "CLIPBOARD" who copied, "CLIPBOARD_MANAGER" who keeps.
    [[nodiscard]] bool isOwned(const char* selection) const
    {
        const auto owner =
            reply(xcb_get_selection_owner_reply, xcb_get_selection_owner(m_connection, atom(selection)));
        return owner && owner->owner != XCB_NONE;
    }

    // Where it is on the screen, without its frame.
    [[nodiscard]] QRect place(xcb_window_t window) const
    {
        const auto size = reply(xcb_get_geometry_reply, xcb_get_geometry(m_connection, window));
        const auto at = reply(xcb_translate_coordinates_reply,
                              xcb_translate_coordinates(m_connection, window, m_root, 0, 0));
        return size && at ? QRect(at->dst_x, at->dst_y, size->width, size->height) : QRect();
    }

    // As a person does it, by the button of the window's frame.
    void minimise(xcb_window_t window) const
    {
        xcb_client_message_event_t event{};
        event.response_type = XCB_CLIENT_MESSAGE;
        event.format = 32;
        event.window = window;
        event.type = atom("WM_CHANGE_STATE");
        event.data.data32[0] = 3;
        xcb_send_event(m_connection, 0, m_root,
                       XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                       reinterpret_cast<const char*>(&event));
        xcb_flush(m_connection);
    }

    // Which letter it makes is for the layout to say; 50 is Shift on all of them.
    void pressKey(std::uint8_t code) const
    {
        for (const int what : {XCB_KEY_PRESS, XCB_KEY_RELEASE})
            xcb_test_fake_input(m_connection, static_cast<std::uint8_t>(what), code, 0, m_root, 0, 0, 0);
        xcb_flush(m_connection);
    }
    void pressKeyWithShift(std::uint8_t code) const
    {
        xcb_test_fake_input(m_connection, XCB_KEY_PRESS, 50, 0, m_root, 0, 0, 0);
        pressKey(code);
        xcb_test_fake_input(m_connection, XCB_KEY_RELEASE, 50, 0, m_root, 0, 0, 0);
        xcb_flush(m_connection);
    }

    // What stands in it, if nothing lies over it.
    [[nodiscard]] QImage picture(xcb_window_t window) const
    {
        const auto place = reply(xcb_get_geometry_reply, xcb_get_geometry(m_connection, window));
        if (!place)
            return {};
        const auto image =
            reply(xcb_get_image_reply, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, 0,
                                                     place->width, place->height, ~0U));
        if (!image || xcb_get_image_data_length(image.get()) < 4 * place->width * place->height)
            return {};
        return QImage(xcb_get_image_data(image.get()), place->width, place->height, QImage::Format_RGB32)
            .copy();
    }

private:
    [[nodiscard]] xcb_atom_t atom(const char* name) const
    {
        const auto got =
            reply(xcb_intern_atom_reply,
                  xcb_intern_atom(m_connection, 0, static_cast<std::uint16_t>(std::strlen(name)), name));
        return got ? got->atom : xcb_atom_t{XCB_ATOM_NONE};
    }

    [[nodiscard]] std::optional<std::uint32_t> number(xcb_window_t window, const char* property) const
    {
        const auto got =
            reply(xcb_get_property_reply,
                  xcb_get_property(m_connection, 0, window, atom(property), XCB_GET_PROPERTY_TYPE_ANY, 0, 1));
        if (!got || got->format != 32 || xcb_get_property_value_length(got.get()) != 4)
            return std::nullopt;
        return *static_cast<const std::uint32_t*>(xcb_get_property_value(got.get()));
    }

    [[nodiscard]] std::optional<xcb_window_t> below(xcb_window_t window, std::uint32_t process) const
    {
        const auto tree = reply(xcb_query_tree_reply, xcb_query_tree(m_connection, window));
        if (!tree)
            return std::nullopt;
        const xcb_window_t* child = xcb_query_tree_children(tree.get());
        for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
            const auto state =
                reply(xcb_get_window_attributes_reply, xcb_get_window_attributes(m_connection, child[i]));
            if (!state)
                continue;
            if (state->map_state == XCB_MAP_STATE_VIEWABLE && number(child[i], "_NET_WM_PID") == process)
                return child[i];
            if (const auto found = below(child[i], process))
                return found;
        }
        return std::nullopt;
    }

    QProcess m_server;
    QByteArray m_display;
    xcb_connection_t* m_connection = nullptr;
    xcb_window_t m_root = 0;
};

} // namespace mandorla::test
