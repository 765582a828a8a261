#include "ui/trail/PredictionRows.h"

#include "core/drawing/SafeText.h"
#include "core/json/CanonicalJson.h"
#include "ui/kit/DayField.h"
#include "ui/kit/Status.h"
#include "ui/shell/Session.h"

#include <algorithm>
#include <limits>

namespace hallmarker::ui {

namespace {

constexpr int keptSegments = 12;   ///< of some thousand rows each
constexpr int waitingSegments = 4; ///< of those that flew by, the older ones are forgotten

} // namespace

QString outcomeText(const QJsonObject &outcome)
{
    QStringList parts;
    for (auto one = outcome.begin(); one != outcome.end(); ++one)
        parts += one.key() + QLatin1Char(' ') + (one.value().isString() ? one.value().toString() : QString::fromUtf8(core::CanonicalJson::of(one.value())));
    return core::safeText(parts.join(QStringLiteral(" · ")));
}

PredictionRows::PredictionRows(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session), m_segments(keptSegments) {}

void PredictionRows::setLog(const lineage::PredictionLog &log, const lineage::PredictionPack::Index &index)
{
    beginResetModel();
    ++m_serial;
    m_log = log;
    m_index = index;
    m_first = 0;
    m_count = index.rows;
    m_segments.clear();
    m_wanted.clear();
    m_isReading = false;
    endResetModel();
}

void PredictionRows::clear()
{
    setLog({}, {});
}

void PredictionRows::setRange(qint64 first, qint64 count)
{
    if (first == m_first && count == m_count)
        return;
    beginResetModel();
    m_first = first;
    m_count = count;
    endResetModel();
}

const lineage::PredictionRow *PredictionRows::rowAt(int row) const
{
    const qint64 position = m_first + row;
    const QList<lineage::PredictionRow> *rows = m_segments.object(static_cast<int>(position / lineage::PredictionPack::segmentRows));
    const qint64 place = position % lineage::PredictionPack::segmentRows;
    return rows != nullptr && place < rows->size() ? &rows->at(place) : nullptr;
}

QString PredictionRows::idAt(int row) const
{
    const lineage::PredictionRow *found = row < 0 ? nullptr : rowAt(row);
    return found == nullptr ? QString() : found->id;
}

int PredictionRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(qMin<qint64>(m_count, std::numeric_limits<int>::max() / 64)); // a view counts pixels in an int
}

int PredictionRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

QVariant PredictionRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Id: return tr("Prediction");
    case Made: return tr("Made");
    case Version: return tr("Model version");
    case Outcome: return tr("Outcome");
    case Snapshot: return tr("Snapshot of the features");
    default: return {};
    }
}

QString PredictionRows::textOf(const lineage::PredictionRow &row, int column) const
{
    switch (column) {
    case Id: return core::safeText(row.id);
    case Made: return row.atMs == lineage::PredictionRow::noInstant ? QString() : localMoment(row.atMs);
    case Version: {
        const lineage::PredictionReference *model = m_log.model(row);
        return core::safeText(row.modelVersion.isEmpty() && model != nullptr ? model->name : row.modelVersion);
    }
    case Outcome: return outcomeText(row.outcome);
    case Snapshot: return core::safeText(row.snapshot);
    default: return {};
    }
}

QVariant PredictionRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != RecordIdRole))
        return {};
    const lineage::PredictionRow *row = rowAt(index.row());
    if (row == nullptr) {
        if (role != Qt::DisplayRole)
            return {};
        const int segment = static_cast<int>((m_first + index.row()) / lineage::PredictionPack::segmentRows);
        // A view asks while it paints: what follows must not change it under its hands.
        QMetaObject::invokeMethod(const_cast<PredictionRows *>(this), [self = const_cast<PredictionRows *>(this), segment, serial = m_serial] {
            if (serial == self->m_serial)
                self->want(segment);
        }, Qt::QueuedConnection);
        return index.column() == Id ? QVariant(QString(QChar(0x2026))) : QVariant();
    }
    if (role == RecordIdRole)
        return row->id;
    const QString text = textOf(*row, index.column());
    // A screen reader says what the column is, and does not fall silent on an empty cell.
    return role == Qt::AccessibleTextRole ? tr("%1: %2", "column: content").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text.isEmpty() ? tr("empty", "a cell") : text) : text;
}

void PredictionRows::want(int segment)
{
    if (m_segments.contains(segment) || (!m_wanted.isEmpty() && m_wanted.last() == segment))
        return;
    m_wanted.removeAll(segment);
    m_wanted.append(segment);
    while (m_wanted.size() > waitingSegments)
        m_wanted.removeFirst();
    readNext();
}

void PredictionRows::readNext()
{
    if (m_isReading || m_wanted.isEmpty())
        return;
    m_isReading = true;
    const int segment = m_wanted.last();
    m_session.read(
        [index = m_index, segment](core::Workspace &workspace) {
            return lineage::PredictionPack::rows(index, qint64(segment) * lineage::PredictionPack::segmentRows, lineage::PredictionPack::segmentRows, lineage::PredictionBook(workspace).get());
        },
        this, [this, segment, serial = m_serial](const core::Result<QList<lineage::PredictionRow>> &rows) {
            if (serial != m_serial)
                return;
            m_isReading = false;
            m_wanted.removeAll(segment);
            if (!rows) {
                m_wanted.clear();
                Q_EMIT failed(rows.error());
                return;
            }
            m_segments.insert(segment, new QList<lineage::PredictionRow>(*rows));
            const qint64 top = qint64(segment) * lineage::PredictionPack::segmentRows - m_first;
            const int first = static_cast<int>(std::clamp<qint64>(top, 0, std::max(rowCount() - 1, 0)));
            const int last = static_cast<int>(std::clamp<qint64>(top + rows->size() - 1, 0, std::max(rowCount() - 1, 0)));
            if (rowCount() > 0)
                Q_EMIT dataChanged(createIndex(first, 0), createIndex(last, columnTotal - 1));
            Q_EMIT segmentRead();
            readNext();
        });
}

} // namespace hallmarker::ui
