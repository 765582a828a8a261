#pragma once

#include "lineage/signoff/ReviewScope.h"

namespace hallmarker::core {
class LineageRows;
}

namespace hallmarker::lineage {

/// A part of the lineage in canonical form, as somebody signs for it: its nodes with what is said about them (columns, tags,
/// owners, licence, labels, the record they stand for, names that count as one), its edges with kind and transformation, and
/// what people say about its steps. Runs and times are left out: the same job that runs again changes nothing.
class ReviewContent {
public:
    /// The part as it is now. NotFound when its node or namespace is not there.
    static core::Result<ReviewContent> read(core::LineageRows &rows, const ReviewScope &scope);
    /// As it was stored.
    static core::Result<ReviewContent> fromBytes(const QByteArray &bytes);

    QByteArray bytes() const;
    core::Digest digest() const;
    QJsonArray nodes() const;
    QJsonArray edges() const;
    QJsonArray cuts() const;
    bool isTooLarge() const;
    bool contains(const NodeKey &node) const;
    /// Every namespace that it touches: what is written outside of them cannot change it.
    QStringList spaces() const;
    /// Findings that its steps name as evidence.
    QStringList evidence() const;
    /// Records that its nodes stand for.
    QStringList records() const;

private:
    explicit ReviewContent(QJsonObject json) : m_json(std::move(json)) {}

    QJsonObject m_json;
};

} // namespace hallmarker::lineage
