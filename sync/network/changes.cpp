#include "sync/network/changes.h"

#include <array>
#include <cerrno>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mandorla::sync {

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
    alignas(nlmsghdr) std::array<char, 32 * 1024> room{};
    bool isGone = false;
    for (;;) {
        const ssize_t size = ::recv(m_socket, room.data(), room.size(), 0);
        if (size < 0 && errno == ENOBUFS) { // more has happened than the kernel keeps
            isGone = true;
            continue;
        }
        if (size <= 0)
            break;
        auto left = static_cast<unsigned>(size);
        for (auto* message = reinterpret_cast<const nlmsghdr*>(room.data()); NLMSG_OK(message, left);
             message = NLMSG_NEXT(message, left))
            isGone = isGone || message->nlmsg_type == RTM_DELLINK;
    }
    emit changed(isGone);
}

} // namespace mandorla::sync
