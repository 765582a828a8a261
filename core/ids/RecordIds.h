#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace hallmarker::core {

/// The id of a record of one kind, so that a model's id cannot be passed where a dataset's is meant.
template <typename Tag>
class RecordId {
public:
    RecordId() = default;
    explicit RecordId(QString text) : m_text(std::move(text)) {}

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

    friend bool operator==(const RecordId &a, const RecordId &b) { return a.m_text == b.m_text; }
    friend auto operator<=>(const RecordId &a, const RecordId &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using SystemId = RecordId<struct SystemTag>;
using PartyId = RecordId<struct PartyTag>;
using PurposeId = RecordId<struct PurposeTag>;
using ModelId = RecordId<struct ModelTag>;
using ModelVersionId = RecordId<struct ModelVersionTag>;
using DatasetId = RecordId<struct DatasetTag>;
using DatasetVersionId = RecordId<struct DatasetVersionTag>;
using CardId = RecordId<struct CardTag>;

} // namespace hallmarker::core
