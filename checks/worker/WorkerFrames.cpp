#include "checks/worker/WorkerFrames.h"

#include <QCborValue>
#include <QCoreApplication>
#include <QtEndian>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>

namespace hallmarker::checks {

core::Result<std::optional<QCborMap>> FrameReader::next()
{
    constexpr qsizetype prefix = 4;
    if (m_buffer.size() < prefix)
        return std::optional<QCborMap>();
    const auto size = qint64(qFromLittleEndian<quint32>(m_buffer.constData()));
    if (size > m_maxBytes)
        return core::Error(core::ErrorKind::LimitExceeded, QCoreApplication::translate("Worker", "The worker announced an answer of %1 bytes; at most %2 are allowed.").arg(size).arg(m_maxBytes));
    if (m_buffer.size() < prefix + size)
        return std::optional<QCborMap>();
    const QByteArray frame = m_buffer.mid(prefix, size);
    m_buffer.remove(0, prefix + size);
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(frame, &error);
    if (error.error != QCborError::NoError || !value.isMap() || error.offset != frame.size())
        return core::Error(core::ErrorKind::Invalid, QCoreApplication::translate("Worker", "The worker gave an answer that cannot be understood."), error.errorString());
    return std::optional<QCborMap>(value.toMap());
}

QByteArray frameOf(const QCborMap &map)
{
    const QByteArray cbor = map.toCborValue().toCbor();
    QByteArray frame(4, '\0');
    qToLittleEndian(quint32(cbor.size()), frame.data());
    return frame + cbor;
}

bool sendFrame(int socket, const QByteArray &frame, const QList<int> &descriptors)
{
    qsizetype done = 0;
    while (done < frame.size()) {
        iovec part{const_cast<char *>(frame.constData()) + done, std::size_t(frame.size() - done)};
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        alignas(cmsghdr) char control[CMSG_SPACE(8 * sizeof(int))] = {};
        if (done == 0 && !descriptors.isEmpty()) {
            const std::size_t bytes = std::size_t(descriptors.size()) * sizeof(int);
            Q_ASSERT(descriptors.size() <= 8);
            message.msg_control = control;
            message.msg_controllen = CMSG_SPACE(bytes);
            cmsghdr *header = CMSG_FIRSTHDR(&message);
            header->cmsg_level = SOL_SOCKET;
            header->cmsg_type = SCM_RIGHTS;
            header->cmsg_len = CMSG_LEN(bytes);
            std::memcpy(CMSG_DATA(header), descriptors.constData(), bytes);
        }
        const ssize_t put = sendmsg(socket, &message, MSG_NOSIGNAL);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        done += put;
    }
    return true;
}

} // namespace hallmarker::checks
