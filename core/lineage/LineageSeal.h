#pragma once

#include "core/digest/Digest.h"
#include "core/digest/Hasher.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>

namespace hallmarker::core {

/// The digest over all rows that one event brought, which its log entry states. Writing and verification put the same rows
/// through it: kind of row by kind of row, each in ascending order of its number.
class LineageSeal {
public:
    enum Row { Event, Space, Node, Edge, Run, Attribute, Alias, Merge, Binding };
    static constexpr int rowKinds = 9;

    /// Begins a row; values follow.
    LineageSeal &row(Row kind, qint64 id);
    LineageSeal &add(qint64 number);
    LineageSeal &add(QByteArrayView text); ///< with its length, so that two texts cannot be cut elsewhere
    /// The digest of what was added; then it is empty again.
    Digest finish();

private:
    std::array<QByteArray, rowKinds> m_rows;
    Row m_kind = Event;
    Hasher m_hasher;
};

} // namespace hallmarker::core
