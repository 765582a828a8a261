#include "app/wiring/ContinuingIds.h"

#include "lineage/hand/HandBook.h"
#include "lineage/store/LineageModel.h"

#include <algorithm>

namespace hallmarker::wiring {

namespace {

constexpr quint64 largestCounted = 10'000'000; // above it an id was drawn, not counted

/// The number at the end of a counted id, 0 for any other.
quint64 countedNumber(const QString &id)
{
    const QString digits = id.section(QLatin1Char('_'), -1);
    quint64 number = 0;
    for (const QChar digit : digits) {
        const qsizetype value = QStringLiteral("0123456789abcdefghjkmnpqrstvwxyz").indexOf(digit);
        if (value < 0 || number > largestCounted)
            return 0;
        number = number * 32 + static_cast<quint64>(value);
    }
    return number > largestCounted ? 0 : number;
}

} // namespace

QString ContinuingIds::next(const QString &prefix)
{
    for (; m_used < m_taken; ++m_used)
        m_sequence.next(prefix);
    ++m_used;
    return m_sequence.next(prefix);
}

core::Result<void> ContinuingIds::continueAfter(core::Workspace &workspace)
{
    core::RecordFilter filter;
    filter.includeDeleted = true;
    HALLMARKER_ASSIGN(const QList<core::Record> records, workspace.records(filter));
    m_taken = std::max(m_taken, countedNumber(workspace.workspaceId()));
    for (const core::Record &record : records)
        m_taken = std::max(m_taken, countedNumber(record.id));
    // Drawings are no records, but counted like them.
    lineage::LineageModel model(workspace);
    HALLMARKER_TRY(model.refresh());
    for (const lineage::HandEntry &drawing : lineage::HandBook::of(model.graph()))
        m_taken = std::max(m_taken, countedNumber(drawing.id));
    return {};
}

} // namespace hallmarker::wiring
