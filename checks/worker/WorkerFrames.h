#pragma once

#include "core/result/Result.h"

#include <QByteArray>
#include <QCborMap>
#include <QList>

#include <optional>

namespace hallmarker::checks {

/// Takes frames (4 bytes little-endian length, CBOR map) out of a stream of untrusted bytes.
class FrameReader {
public:
    explicit FrameReader(qint64 maxBytes) : m_maxBytes(maxBytes) {}

    void add(const char *bytes, qsizetype size) { m_buffer.append(bytes, size); }
    /// The next whole frame; nothing when more bytes are needed. An Error when it is over-long, not CBOR, or no map:
    /// the stream cannot be used any more then.
    core::Result<std::optional<QCborMap>> next();
    bool isEmpty() const { return m_buffer.isEmpty(); }

private:
    QByteArray m_buffer;
    qint64 m_maxBytes;
};

/// The bytes of a frame.
QByteArray frameOf(const QCborMap &map);

/// Sends bytes, with descriptors, over a unix socket; false when the other side is gone.
bool sendFrame(int socket, const QByteArray &frame, const QList<int> &descriptors = {});

} // namespace hallmarker::checks
