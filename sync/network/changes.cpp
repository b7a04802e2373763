#include "sync/network/changes.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <span>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mandorla::sync {

namespace {

// Whether the kernel's messages say of a device that it is gone.
bool tellsOfOneGone(std::span<const char> messages)
{
    nlmsghdr header{};
    while (messages.size() >= sizeof header) {
        std::memcpy(&header, messages.data(), sizeof header);
        if (header.nlmsg_type == RTM_DELLINK)
            return true;
        if (header.nlmsg_len < sizeof header)
            break;
        messages = messages.subspan(std::min<std::size_t>(NLMSG_ALIGN(header.nlmsg_len), messages.size()));
    }
    return false;
}

} // namespace

NetworkChanges::NetworkChanges(QObject* parent)
    : QObject(parent)
    , m_socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE))
{
    sockaddr_nl here{};
    here.nl_family = AF_NETLINK;
    here.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (m_socket < 0 || ::bind(m_socket, reinterpret_cast<const sockaddr*>(&here), sizeof here) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &NetworkChanges::read);
}

NetworkChanges::~NetworkChanges()
{
    m_notifier.reset();
    if (m_socket >= 0)
        ::close(m_socket);
}

void NetworkChanges::read()
{
    std::array<char, 32 * 1024> room{};
    bool isGone = false;
    for (;;) {
        const ssize_t size = ::recv(m_socket, room.data(), room.size(), 0);
        if (size < 0 && errno == ENOBUFS) { // more has happened than the kernel keeps
            isGone = true;
            continue;
        }
        if (size <= 0)
            break;
        isGone = isGone || tellsOfOneGone({room.data(), static_cast<std::size_t>(size)});
    }
    emit changed(isGone);
}

} // namespace mandorla::sync
